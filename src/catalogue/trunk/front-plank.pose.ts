import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot, plantedHand } from '../limbs.ts';

const toes = (z: number) => fixedFoot([-0.975, 0.175, z], [0, -1, 0], [0.3, -1, 0]);
const forearm = (z: number) => plantedHand([0.64, 0.04, z], [-0.5, -1, 0]);

const hipsDown: Pose = {
  pelvis: [-0.1, 0.16, 0],
  trunk: [60, 0, 0],
  hips: [84, 0, 0],
  head: [-16, 0, 0],
  feet: { left: toes(0.09), right: toes(-0.09) },
  hands: { left: forearm(0.16), right: forearm(-0.16) },
};

export const frontPlankPose: Movement = {
  view: { yaw: -12, pitch: 9 },
  keys: [hipsDown, { ...hipsDown, pelvis: [-0.09, 0.29, 0], trunk: [83, 0, 0], hips: [82, 0, 0], head: [-22, 0, 0] }],
  works: ['abdominals'],
};

import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot, plantedHand } from '../limbs.ts';

const shin = (z: number) => fixedFoot([-0.795, 0.345, z], [-0.3, -1, 0], [-0.9, 0.3, 0]);
const forearm = (z: number) => plantedHand([0.64, 0.04, z], [-0.5, -1, 0]);

const hipsDown: Pose = {
  pelvis: [0.002, 0.142, 0],
  trunk: [55, 0, 0],
  hips: [80, 0, 0],
  head: [-12, 0, 0],
  feet: { left: shin(0.09), right: shin(-0.09) },
  hands: { left: forearm(0.16), right: forearm(-0.16) },
};

export const kneePlankPose: Movement = {
  view: { yaw: -12, pitch: 9 },
  keys: [hipsDown, { ...hipsDown, pelvis: [-0.025, 0.23, 0], trunk: [76, 0, 0], hips: [70, 0, 0], head: [-14, 0, 0] }],
  works: ['abdominals'],
};

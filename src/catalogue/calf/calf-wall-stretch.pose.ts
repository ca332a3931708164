import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFoot, plantedHand } from '../limbs.ts';

const palm = (z: number) => plantedHand([0.56, 1.28, z], [-0.3, -1, z], [0.3, 1, 0]);

const upright: Pose = {
  pelvis: [-0.02, 0.91, 0],
  trunk: [6, 0, 0],
  feet: { left: flatFoot(-0.39, 0.1), right: flatFoot(0.22, -0.1) },
  hands: { left: palm(0.17), right: palm(-0.17) },
};

export const calfWallStretchPose: Movement = {
  view: { yaw: -14, pitch: 6 },
  keys: [upright, { ...upright, pelvis: [0.07, 0.86, 0], trunk: [16, 0, 0], head: [-10, 0, 0] }],
  works: ['left calf'],
  props: [{ kind: 'wall', x: 0.62 }],
};

import type { Movement } from '../../figures/pose.ts';
import { onLeftFoot } from './run.ts';

export const kneesInPose: Movement = {
  view: { yaw: 76, pitch: 6 },
  keys: [onLeftFoot],
  works: [],
  fault: {
    label: 'Knee falls in',
    pose: {
      ...onLeftFoot,
      pelvis: [0.02, 0.875, 0.07],
      trunk: [7, 0, 5],
      hips: [7, 0, -11],
      feet: { ...onLeftFoot.feet, left: { ...onLeftFoot.feet.left, knee: [1, 0, -0.85] } },
    },
    ring: 'left knee',
  },
};

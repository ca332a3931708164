import type { Movement } from '../../figures/pose.ts';
import { onLeftFoot } from './run.ts';

export const trunkBackPose: Movement = {
  view: { yaw: -8, pitch: 5 },
  keys: [onLeftFoot],
  works: [],
  fault: {
    label: 'Leaning back',
    pose: { ...onLeftFoot, pelvis: [0.06, 0.9, 0.02], trunk: [-13, 0, 0], hips: [-2, 0, 0], head: [8, 0, 0] },
    ring: 'chest',
  },
};

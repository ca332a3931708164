import type { Movement } from '../../figures/pose.ts';
import { onLeftFoot } from './run.ts';

export const trunkForwardPose: Movement = {
  view: { yaw: -8, pitch: 5 },
  keys: [onLeftFoot],
  works: [],
  fault: {
    label: 'Bent at the hips',
    pose: { ...onLeftFoot, pelvis: [-0.05, 0.89, 0.02], trunk: [33, 0, 0], hips: [20, 0, 0], head: [-14, 0, 0] },
    ring: 'chest',
  },
};

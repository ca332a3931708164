import type { Movement } from '../../figures/pose.ts';
import { supine } from '../stills.ts';

export const gluteBridgePose: Movement = {
  view: { yaw: -14, pitch: 10 },
  keys: [supine, { ...supine, pelvis: [-0.05, 0.35, 0], trunk: [-118, 0, 0], head: [32, 0, 0] }],
  works: ['left glute-max'],
};

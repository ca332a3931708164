import type { Movement } from '../../figures/pose.ts';
import { bridge, supine } from '../stills.ts';

export const gluteBridgePose: Movement = {
  view: { yaw: -14, pitch: 10 },
  keys: [supine, bridge],
  works: ['left glute-max'],
};

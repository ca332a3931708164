import type { Movement } from '../../figures/pose.ts';
import { bridge, supine } from '../stills.ts';

export const gluteBridgePose: Movement = {
  view: { yaw: -14, pitch: 10 },
  keys: [supine, bridge],
  works: ['left glute-max'],
  fault: {
    label: 'Back curves up',
    pose: { ...bridge, pelvis: [-0.03, 0.41, 0], trunk: [-134, 0, 0], hips: [-98, 0, 0], head: [48, 0, 0] },
    ring: 'waist',
  },
};

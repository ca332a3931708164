import type { Movement } from '../../figures/pose.ts';
import { fixedFoot, foot } from '../limbs.ts';
import { landing } from './run.ts';

export const landsAheadPose: Movement = {
  view: { yaw: -8, pitch: 5 },
  keys: [landing],
  works: [],
  fault: {
    label: 'Foot lands far ahead',
    pose: {
      ...landing,
      pelvis: [0, 0.86, 0],
      trunk: [1, 0, 0],
      feet: {
        left: fixedFoot([0.46, 0.11, 0.07], [1, 0.2, 0], [0.85, 0.5, 0]),
        right: foot([-0.46, 0.3, -0.08], [1, -0.3, 0], [0.1, -1, 0]),
      },
    },
    ring: 'left ankle',
  },
};

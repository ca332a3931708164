import type { Movement } from '../../figures/pose.ts';
import { bentArm, gait } from '../gait.ts';

export const deepWaterPose: Movement = {
  view: { yaw: -20, pitch: 6 },
  ...gait({
    round: [
      [0.24, 0.42, 6],
      [0.22, 0.28, 8],
      [0.1, 0.2, 16],
      [-0.08, 0.18, 28],
      [-0.24, 0.24, 42],
      [-0.34, 0.36, 56],
      [-0.28, 0.47, 62],
      [-0.08, 0.5, 50],
      [0.1, 0.52, 30],
      [0.21, 0.5, 14],
    ],
    apart: 0.09,
    pelvis: (share) => [0, 1.02 + 0.01 * Math.cos(4 * Math.PI * share), 0],
    trunk: [8, 0, 0],
    head: [-6, 0, 0],
    hand: (swung, sign) => bentArm(0.12 + 0.22 * swung, -0.33 + 0.12 * swung, sign),
  }),
  works: ['left glute-max'],
  props: [{ kind: 'water', top: 1.36 }],
  pace: { lift: 0.42, hold: 0, lower: 0.42 },
  shows: [0, 1.2],
  small: 0,
};

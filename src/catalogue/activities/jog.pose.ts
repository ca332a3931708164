import type { Movement } from '../../figures/pose.ts';
import { bentArm, gait } from '../gait.ts';

export const jogPose: Movement = {
  view: { yaw: -20, pitch: 6 },
  ...gait({
    round: [
      [0.2, 0.085, -6],
      [0.06, 0.073, 0],
      [-0.09, 0.075, 2],
      [-0.25, 0.115, 22],
      [-0.39, 0.2, 54],
      [-0.39, 0.345, 78],
      [-0.2, 0.38, 62],
      [0.06, 0.31, 34],
      [0.25, 0.22, 8],
      [0.28, 0.14, -8],
    ],
    apart: 0.08,
    pelvis: (share) => [0.02, 0.935 + 0.018 * Math.cos(2 * Math.PI * (share - 0.78)), 0],
    trunk: [7, 0, 0],
    hand: (swung, sign) => bentArm(0.1 + 0.2 * swung, -0.26 + 0.13 * swung, sign),
  }),
  works: ['left glute-max'],
  pace: { lift: 0.18, hold: 0, lower: 0.18 },
  shows: [0, 1.6],
  small: 1.6,
};

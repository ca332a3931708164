import type { Movement } from '../../figures/pose.ts';
import { gait } from '../gait.ts';
import { trunkHands } from '../limbs.ts';

export const walkPose: Movement = {
  view: { yaw: -20, pitch: 6 },
  ...gait({
    round: [
      [0.27, 0.088, -20],
      [0.17, 0.07, 0],
      [0.06, 0.07, 0],
      [-0.05, 0.07, 0],
      [-0.16, 0.078, 4],
      [-0.27, 0.125, 24],
      [-0.34, 0.21, 54],
      [-0.2, 0.215, 46],
      [0.03, 0.14, 10],
      [0.22, 0.12, -14],
    ],
    apart: 0.07,
    pelvis: (share) => [0, 0.935 + 0.015 * Math.cos(2 * Math.PI * (share - 0.45)), 0],
    trunk: [3, 0, 0],
    hand: (swung, sign) => {
      const { left, right } = trunkHands([0.07 + 0.22 * swung, -0.5 + 0.05 * Math.abs(swung), 0.21], [-1, -0.2, 0.25]);
      return sign === 1 ? left : right;
    },
  }),
  works: ['left glute-max'],
  pace: { lift: 0.27, hold: 0, lower: 0.27 },
  shows: [0, 1.2],
  small: 0,
};

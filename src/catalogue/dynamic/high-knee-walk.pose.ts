import type { Movement } from '../../figures/pose.ts';
import { fixedFoot, flatFoot, foot, trunkHands } from '../limbs.ts';

const stance = flatFoot(0, -0.09);
/** How far each arm has swung forward. */
const arms = (left: number, right: number) => {
  const arm = (swing: number) => trunkHands([0.08 + 0.3 * swing, -0.38 + 0.2 * Math.abs(swing), 0.22], [-1, -0.4, 0.2]);
  return { left: arm(left).left, right: arm(right).right };
};

export const highKneeWalkPose: Movement = {
  view: { yaw: -20, pitch: 6 },
  keys: [
    {
      pelvis: [-0.14, 0.935, 0],
      trunk: [2, 0, 0],
      feet: { left: fixedFoot([-0.358, 0.145, 0.09], [1, 0, 0], [0.75, -0.65, 0]), right: stance },
      hands: arms(0.9, -0.8),
    },
    {
      pelvis: [0.01, 0.967, -0.02],
      trunk: [1, 0, 0],
      feet: { left: foot([0.34, 0.56, 0.09], [1, 0.6, 0], [1, -0.2, 0]), right: stance },
      hands: arms(-0.8, 0.9),
    },
  ],
  back: [
    {
      pelvis: [0.13, 0.955, 0],
      trunk: [2, 0, 0],
      feet: {
        left: foot([0.4, 0.2, 0.09], [1, 0.2, 0], [1, 0.1, 0]),
        right: foot([0.02, 0.112, -0.09], [1, 0, 0], [0.9, -0.4, 0]),
      },
      hands: arms(-0.9, 1),
    },
  ],
  works: ['left hip-flexor'],
  alternates: true,
  walk: { stride: [0.4, 0, 0], steps: 4, turns: true },
};

import type { Movement } from '../../figures/pose.ts';
import { fixedFoot, flatFoot, foot, handsOnHips } from '../limbs.ts';

const front = flatFoot(0, -0.1);

/** From the low point with the right foot in front: up and through, then a step with the left and down. */
export const walkingLungePose: Movement = {
  view: { yaw: -16, pitch: 7 },
  keys: [
    {
      pelvis: [-0.31, 0.575, 0],
      trunk: [5, 0, 0],
      feet: { left: fixedFoot([-0.7, 0.172, 0.1], [1, -0.4, 0], [0.6, -1, 0]), right: front },
      hands: handsOnHips,
    },
    {
      pelvis: [0, 0.965, -0.02],
      trunk: [1, 0, 0],
      feet: { left: foot([0.08, 0.2, 0.1], [1, 0.1, 0], [1, -0.25, 0]), right: front },
      hands: handsOnHips,
    },
  ],
  back: [
    {
      pelvis: [0.2, 0.87, 0],
      trunk: [4, 0, 0],
      feet: {
        left: foot([0.68, 0.13, 0.1], [1, 0.4, 0], [1, 0.25, 0]),
        right: foot([0.03, 0.122, -0.1], [1, 0, 0], [0.9, -0.45, 0]),
      },
      hands: handsOnHips,
    },
  ],
  endsLow: true,
  works: ['left quads'],
  alternates: true,
  walk: { stride: [0.783, 0, 0], steps: 2, turns: true },
  shows: [1, 2],
};

import type { Movement } from '../../figures/pose.ts';
import { flatFeet, flatFoot, foot, handsOnHips } from '../limbs.ts';
import { lunge, standing } from '../stills.ts';

/** Walks on the spot, as if the floor moved back: the foot in front comes under the body, the foot behind comes through. */
export const walkingLungePose: Movement = {
  view: { yaw: -14, pitch: 7 },
  keys: [
    { ...standing, feet: flatFeet(0, 0.09), hands: handsOnHips },
    {
      ...lunge,
      pelvis: [0, 0.9, 0],
      feet: {
        left: foot([0.27, 0.24, 0.1], [1, 0.3, 0], [1, -0.1, 0]),
        right: foot([-0.2, 0.135, -0.1], [1, 0, 0], [0.85, -0.45, 0]),
      },
    },
    {
      ...lunge,
      pelvis: [-0.02, 0.6, 0],
      trunk: [5, 0, 0],
      feet: { left: flatFoot(0.3, 0.1), right: foot([-0.46, 0.172, -0.1], [1, -0.2, 0], [0.6, -1, 0]) },
    },
  ],
  back: [
    {
      ...lunge,
      pelvis: [0, 0.89, 0],
      trunk: [5, 0, 0],
      feet: { left: flatFoot(0.12, 0.1), right: foot([-0.26, 0.3, -0.1], [1, 0, 0], [0.7, -0.8, 0]) },
    },
  ],
  works: ['left quads'],
  alternates: true,
};

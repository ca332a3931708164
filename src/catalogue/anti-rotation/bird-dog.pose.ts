import type { Movement } from '../../figures/pose.ts';
import { foot, hand } from '../limbs.ts';
import { allFours } from '../stills.ts';

export const birdDogPose: Movement = {
  view: { yaw: -14, pitch: 9 },
  keys: [
    allFours,
    {
      ...allFours,
      feet: { ...allFours.feet, left: foot([-1.09, 0.55, 0.1], [0, -1, 0], [-0.4, -1, 0]) },
      hands: { ...allFours.hands, right: hand([0.74, 0.64, -0.2], [0, -1, -0.3], [1, 0.1, 0]) },
    },
  ],
  works: ['back'],
  alternates: true,
};

import type { Movement, Pose } from '../../figures/pose.ts';
import { foot, hand } from '../limbs.ts';
import { allFours } from '../stills.ts';

const reached: Pose = {
  ...allFours,
  feet: { ...allFours.feet, left: foot([-1.09, 0.55, 0.1], [0, -1, 0], [-0.4, -1, 0]) },
  hands: { ...allFours.hands, right: hand([0.74, 0.64, -0.2], [0, -1, -0.3], [1, 0.1, 0]) },
};

export const birdDogPose: Movement = {
  view: { yaw: -14, pitch: 9 },
  keys: [allFours, reached],
  works: ['back'],
  alternates: true,
  fault: {
    label: 'Back dips, leg too high',
    pose: {
      ...reached,
      pelvis: [-0.21, 0.47, 0],
      trunk: [72, 0, 0],
      hips: [108, 0, 0],
      feet: { ...reached.feet, left: foot([-1.0, 0.83, 0.1], [0, -1, 0], [-0.4, -1, 0]) },
    },
    ring: 'waist',
  },
};

import type { Movement, Pose } from '../../figures/pose.ts';
import { hand } from '../limbs.ts';
import { halfKneeling } from '../stills.ts';

const leaning: Pose = {
  ...halfKneeling,
  pelvis: [0.13, 0.486, 0],
  trunk: [-7, 0, 0],
  hips: [-12, 0, 0],
  hands: { left: hand([-0.02, 1.44, 0.24], [-0.2, 0, 0.9]), right: hand([0.46, 0.62, -0.14], [-0.6, -1, -0.5]) },
};

export const halfKneelStretchPose: Movement = {
  view: { yaw: -12, pitch: 6 },
  keys: [
    {
      ...halfKneeling,
      hands: { left: hand([0.04, 0.56, 0.27], [-1, 0, 0.5]), right: hand([0.34, 0.64, -0.14], [-0.6, -1, -0.5]) },
    },
    leaning,
  ],
  works: ['left hip-flexor'],
  fault: {
    label: 'Lower back hollows',
    pose: {
      ...leaning,
      pelvis: [0.14, 0.495, 0],
      trunk: [-26, 0, 0],
      hips: [26, 0, 0],
      head: [8, 0, 0],
      hands: { ...leaning.hands, left: hand([-0.14, 1.38, 0.24], [-0.2, 0, 0.9]) },
    },
    ring: 'waist',
  },
};

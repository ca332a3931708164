import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFeet, hand } from '../limbs.ts';

const feet = flatFeet(0.3, 0.12, 0.1);

const rising: Pose = {
  pelvis: [0.02, 0.72, 0],
  trunk: [40, 0, 0],
  head: [-28, 0, 0],
  feet,
  hands: { left: hand([0.72, 0.98, 0.12], [-0.3, -1, 0.4]), right: hand([0.72, 0.98, -0.12], [-0.3, -1, -0.4]) },
};

export const sitToStandPose: Movement = {
  view: { yaw: 14, pitch: 9 },
  keys: [
    {
      pelvis: [-0.1, 0.555, 0],
      trunk: [12, 0, 0],
      head: [-6, 0, 0],
      feet,
      hands: { left: hand([0.36, 0.92, 0.1], [-0.3, -1, 0.4]), right: hand([0.36, 0.92, -0.1], [-0.3, -1, -0.4]) },
    },
    rising,
    {
      pelvis: [0.27, 0.965, 0],
      trunk: [2, 0, 0],
      feet,
      hands: { left: hand([0.52, 1.2, 0.12], [-0.5, -1, 0.4]), right: hand([0.52, 1.2, -0.12], [-0.5, -1, -0.4]) },
    },
  ],
  works: ['left quads'],
  props: [{ kind: 'chair', at: [-0.13, 0], faces: 1 }],
  fault: {
    label: 'Knees drop in',
    pose: {
      ...rising,
      feet: {
        left: { ...feet.left, knee: [1, 0, -0.75] },
        right: { ...feet.right, knee: [1, 0, 0.75] },
      },
    },
    beside: 0.5,
    view: { yaw: 58, pitch: 8 },
    ring: 'left knee',
  },
  small: 0.45,
};

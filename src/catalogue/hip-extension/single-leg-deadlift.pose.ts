import type { Movement, Pose } from '../../figures/pose.ts';
import { armsDown, flatFoot, foot, hand } from '../limbs.ts';

const standing = flatFoot(0.02, 0.07);

const low: Pose = {
  pelvis: [-0.1, 0.9, 0],
  trunk: [78, 0, 0],
  head: [-34, 0, 0],
  feet: { left: standing, right: foot([-0.985, 0.96, -0.09], [0, -1, 0], [-0.2, -1, 0]) },
  hands: { left: hand([0.36, 0.45, 0.19], [-0.8, 0, 0.5]), right: hand([0.36, 0.45, -0.19], [-0.8, 0, -0.5]) },
};

export const singleLegDeadliftPose: Movement = {
  view: { yaw: -16, pitch: 6 },
  keys: [
    {
      pelvis: [0, 0.95, 0],
      trunk: [3, 0, 0],
      feet: { left: standing, right: foot([-0.1, 0.15, -0.09], [1, 0, 0], [0.8, -0.6, 0]) },
      hands: armsDown,
    },
    low,
  ],
  endsLow: true,
  works: ['left glute-max'],
  fault: {
    label: 'Back rounds, hip turns out',
    pose: {
      ...low,
      trunk: [96, 0, 0],
      hips: [58, -14, 22],
      head: [10, 0, 0],
      feet: { ...low.feet, right: foot([-0.9, 0.92, -0.2], [0.2, -0.6, -1], [-0.2, -0.7, -0.7]) },
    },
    ring: 'waist',
  },
};

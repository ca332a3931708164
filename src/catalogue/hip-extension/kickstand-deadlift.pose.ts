import type { Movement, Pose } from '../../figures/pose.ts';
import { armsDown, fixedFoot, flatFoot, hand } from '../limbs.ts';

const tall: Pose = {
  pelvis: [0.01, 0.945, 0.02],
  trunk: [4, 0, 0],
  feet: { left: flatFoot(0.05, 0.08), right: fixedFoot([-0.25, 0.165, -0.1], [1, -0.1, 0], [0.65, -0.9, 0]) },
  hands: armsDown,
};

export const kickstandDeadliftPose: Movement = {
  view: { yaw: -16, pitch: 6 },
  keys: [
    tall,
    {
      ...tall,
      pelvis: [-0.16, 0.87, 0.02],
      trunk: [66, 0, 0],
      head: [-24, 0, 0],
      hands: { left: hand([0.26, 0.55, 0.19], [-0.8, 0, 0.5]), right: hand([0.26, 0.55, -0.17], [-0.8, 0, -0.5]) },
    },
  ],
  endsLow: true,
  works: ['left hamstrings'],
};

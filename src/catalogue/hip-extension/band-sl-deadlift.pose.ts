import type { Movement } from '../../figures/pose.ts';
import { flatFoot, foot, hand } from '../limbs.ts';

const left = flatFoot(0.02, 0.07);

export const bandSlDeadliftPose: Movement = {
  view: { yaw: -16, pitch: 6 },
  keys: [
    {
      pelvis: [0, 0.95, 0],
      trunk: [3, 0, 0],
      feet: { left, right: foot([-0.1, 0.15, -0.09], [1, 0, 0], [0.8, -0.6, 0]) },
      hands: { left: hand([0.16, 0.85, 0.19], [-0.8, 0, 0.5]), right: hand([0.16, 0.85, -0.15], [-0.8, 0, -0.5]) },
    },
    {
      pelvis: [-0.1, 0.9, 0],
      trunk: [74, 0, 0],
      head: [-32, 0, 0],
      feet: { left, right: foot([-0.98, 0.93, -0.09], [0, -1, 0], [-0.2, -1, 0]) },
      hands: { left: hand([0.24, 0.47, 0.17], [-0.8, 0, 0.5]), right: hand([0.24, 0.47, -0.05], [-0.8, 0, -0.5]) },
    },
  ],
  endsLow: true,
  works: ['left glute-max'],
  props: [{ kind: 'cord', from: 'both', under: 'left' }],
};

import type { Movement } from '../../figures/pose.ts';
import { flatFoot, foot, hand } from '../limbs.ts';

const left = flatFoot(0.08, 0.05);

export const slSquatBoxPose: Movement = {
  view: { yaw: 26, pitch: 9 },
  keys: [
    {
      pelvis: [0.05, 0.955, 0.04],
      trunk: [3, 0, 0],
      feet: { left, right: foot([0.24, 0.2, -0.11], [1, 0.1, 0], [1, 0, 0]) },
      hands: { left: hand([0.5, 1.24, 0.14], [-0.3, -1, 0.4]), right: hand([0.5, 1.24, -0.08], [-0.3, -1, -0.4]) },
    },
    {
      pelvis: [-0.3, 0.56, 0.03],
      trunk: [40, 0, 0],
      head: [-26, 0, 0],
      feet: { left, right: foot([0.42, 0.24, -0.12], [1, 0.3, 0], [1, 0.3, 0]) },
      hands: { left: hand([0.48, 0.86, 0.14], [-0.3, -1, 0.4]), right: hand([0.48, 0.86, -0.1], [-0.3, -1, -0.4]) },
    },
  ],
  endsLow: true,
  works: ['left glute-max'],
  props: [{ kind: 'chair', at: [-0.36, 0], faces: 1 }],
};

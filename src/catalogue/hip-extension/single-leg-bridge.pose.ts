import type { Movement } from '../../figures/pose.ts';
import { flatFoot, foot } from '../limbs.ts';
import { supine } from '../stills.ts';

const left = flatFoot(0.42, 0.1);

export const singleLegBridgePose: Movement = {
  view: { yaw: -14, pitch: 10 },
  keys: [
    { ...supine, feet: { left, right: foot([0.5, 0.52, -0.1], [0, 1, 0], [0.3, 1, 0]) } },
    {
      ...supine,
      pelvis: [-0.05, 0.35, 0],
      trunk: [-118, 0, 0],
      head: [32, 0, 0],
      feet: { left, right: foot([0.46, 0.82, -0.1], [-0.3, 1, 0], [0, 1, 0]) },
    },
  ],
  works: ['left glute-max'],
};

import type { Movement } from '../../figures/pose.ts';
import { foot } from '../limbs.ts';
import { allFours } from '../stills.ts';

export const fireHydrantPose: Movement = {
  view: { yaw: -70, pitch: 16 },
  keys: [
    allFours,
    {
      ...allFours,
      pelvis: [-0.22, 0.5, -0.03],
      feet: { ...allFours.feet, left: foot([-0.6, 0.42, 0.42], [0.25, 0.1, 1], [-1, -0.1, 0.1]) },
    },
  ],
  works: ['left glute-med'],
};

import type { Movement } from '../../figures/pose.ts';
import { foot } from '../limbs.ts';
import { allFours } from '../stills.ts';

export const fireHydrantPose: Movement = {
  view: { yaw: -38, pitch: 14 },
  keys: [
    allFours,
    {
      ...allFours,
      pelvis: [-0.22, 0.5, -0.03],
      feet: { ...allFours.feet, left: foot([-0.54, 0.44, 0.36], [0.5, 0.1, 1], [-1, -0.1, 0.3]) },
    },
  ],
  works: ['left glute-med'],
};

import type { Movement } from '../../figures/pose.ts';
import { allFours } from '../stills.ts';

export const catCowPose: Movement = {
  view: { yaw: -14, pitch: 9 },
  keys: [
    { ...allFours, pelvis: [-0.21, 0.5, 0], trunk: [70, 0, 0], hips: [104, 0, 0], head: [-46, 0, 0] },
    { ...allFours, pelvis: [-0.2, 0.52, 0], trunk: [112, 0, 0], hips: [58, 0, 0], head: [14, 0, 0] },
  ],
  works: ['back'],
};

import type { Movement } from '../../figures/pose.ts';
import { lunge } from '../stills.ts';

export const splitSquatPose: Movement = {
  view: { yaw: -14, pitch: 7 },
  keys: [lunge, { ...lunge, pelvis: [-0.04, 0.53, 0], trunk: [7, 0, 0], head: [-4, 0, 0] }],
  endsLow: true,
  works: ['left quads'],
};

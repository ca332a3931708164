import type { Movement } from '../../figures/pose.ts';
import { foot } from '../limbs.ts';
import { supine } from '../stills.ts';

export const supineMarchPose: Movement = {
  view: { yaw: -14, pitch: 10 },
  keys: [supine, { ...supine, feet: { left: foot([0.34, 0.5, 0.1], [0, 1, 0], [0.7, 0.7, 0]), right: supine.feet.right } }],
  works: ['left hip-flexor'],
  alternates: true,
};

import type { Movement } from '../../figures/pose.ts';
import { foot } from '../limbs.ts';
import { supine } from '../stills.ts';

const up = (z: number) => foot([0.42, 0.53, z], [0, 1, 0], [0.25, 1, 0]);

export const heelTapPose: Movement = {
  view: { yaw: -14, pitch: 10 },
  keys: [
    { ...supine, feet: { left: up(0.1), right: up(-0.1) } },
    { ...supine, feet: { left: foot([0.5, 0.08, 0.1], [0, 1, 0], [0.9, 0.45, 0]), right: up(-0.1) } },
  ],
  works: ['abdominals'],
  alternates: true,
};

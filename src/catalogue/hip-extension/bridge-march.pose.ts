import type { Movement } from '../../figures/pose.ts';
import { foot } from '../limbs.ts';
import { bridge } from '../stills.ts';

export const bridgeMarchPose: Movement = {
  view: { yaw: -14, pitch: 10 },
  keys: [bridge, { ...bridge, feet: { ...bridge.feet, left: foot([0.36, 0.31, 0.11], [0, 1, 0], [0.95, 0.2, 0]) } }],
  works: ['left glute-max', 'right glute-max'],
  alternates: true,
};

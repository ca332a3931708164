import type { Movement } from '../../figures/pose.ts';
import { type FootAt, gait, onHandle } from '../gait.ts';

/** Pedals go round a flat ellipse: over the top forwards, and back below. */
const pedals = Array.from({ length: 12 }, (_, part): FootAt => {
  const angle = (2 * Math.PI * part) / 12;
  return [-0.02 + 0.23 * Math.cos(angle), 0.34 - 0.1 * Math.sin(angle), 4 - 6 * Math.sin(angle + 1.2)];
});

export const ellipticalPose: Movement = {
  view: { yaw: -22, pitch: 7 },
  ...gait({
    round: pedals,
    apart: 0.11,
    pelvis: (share) => [-0.04, 1.1 + 0.01 * Math.cos(2 * Math.PI * share), 0],
    trunk: [5, 0, 0],
    hand: (swung, sign) => onHandle(0.36 + 0.1 * swung, 1.3, sign),
  }),
  works: ['left quads'],
  props: [{ kind: 'machine', pivot: [0.66, 0.46], poles: true }],
  pace: { lift: 0.5, hold: 0, lower: 0.5 },
  shows: [0, 1],
  small: 0,
};

import type { Movement } from '../../figures/pose.ts';
import { type FootAt, gait, onHandle } from '../gait.ts';

/** Pedals of a stair machine go up and down: one is pressed while the other rises. */
const pedals = Array.from({ length: 12 }, (_, part): FootAt => {
  const angle = (2 * Math.PI * part) / 12;
  return [0.04 + 0.03 * Math.cos(angle), 0.33 + 0.14 * Math.cos(angle), 3 + 5 * Math.sin(angle)];
});

export const stairsPose: Movement = {
  view: { yaw: -22, pitch: 7 },
  ...gait({
    round: pedals,
    apart: 0.11,
    pelvis: (share) => [-0.04, 1.06 + 0.01 * Math.cos(4 * Math.PI * share), 0],
    trunk: [9, 0, 0],
    head: [-5, 0, 0],
    hand: (_, sign) => onHandle(0.4, 1.2, sign),
  }),
  works: ['left glute-max'],
  props: [{ kind: 'machine', pivot: [0.6, 0.22], poles: false }],
  pace: { lift: 0.55, hold: 0, lower: 0.55 },
  shows: [0, 1],
  small: 0,
};

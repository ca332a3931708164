import type { Movement } from '../../figures/pose.ts';
import { foot } from '../limbs.ts';
import { forearmPlank } from '../stills.ts';

export const plankLegLiftPose: Movement = {
  view: { yaw: -12, pitch: 9 },
  keys: [
    forearmPlank,
    { ...forearmPlank, feet: { ...forearmPlank.feet, left: foot([-0.985, 0.385, 0.09], [0, -1, 0], [0.05, -1, 0]) } },
  ],
  works: ['left glute-max'],
  alternates: true,
};

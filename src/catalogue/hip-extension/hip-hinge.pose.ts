import type { Movement } from '../../figures/pose.ts';
import { flatFeet, handsOnHips } from '../limbs.ts';
import { standing } from '../stills.ts';

const feet = flatFeet(0, 0.1, 0.05);

export const hipHingePose: Movement = {
  view: { yaw: 14, pitch: 6 },
  keys: [
    { ...standing, feet, hands: handsOnHips },
    { ...standing, pelvis: [-0.2, 0.9, 0], trunk: [58, 0, 0], head: [-16, 0, 0], feet, hands: handsOnHips },
  ],
  endsLow: true,
  works: ['left hamstrings'],
  props: [{ kind: 'wall', x: -0.34 }],
  fault: {
    label: 'Back rounds',
    pose: {
      ...standing,
      pelvis: [-0.16, 0.91, 0],
      trunk: [88, 0, 0],
      hips: [34, 0, 0],
      head: [14, 0, 0],
      feet,
      hands: handsOnHips,
    },
    ring: 'waist',
  },
};

import type { Movement } from '../../figures/pose.ts';
import { flatFeet, foot, trunkHands } from '../limbs.ts';
import { standing } from '../stills.ts';

const arm = (x: number, y: number) => trunkHands([x, y, 0.22], [-1, -0.3, 0.2]);
const feet = flatFeet(0, 0.09);

export const bandMarchFreePose: Movement = {
  view: { yaw: -26, pitch: 6 },
  keys: [
    { ...standing, feet, hands: arm(0.1, -0.48) },
    {
      ...standing,
      feet: { ...feet, left: foot([0.3, 0.54, 0.09], [1, 0.6, 0], [1, 0.3, 0]) },
      hands: { left: arm(-0.12, -0.42).left, right: arm(0.32, -0.22).right },
    },
  ],
  works: ['left hip-flexor'],
  props: [{ kind: 'mini-band', at: 'feet' }],
  alternates: true,
};

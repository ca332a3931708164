import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFeet, foot, plantedHand } from '../limbs.ts';
import { standing } from '../stills.ts';

const palm = (z: number) => plantedHand([0.5, 1.26, z], [-0.4, -1, z], [0.3, 1, 0]);
const feet = flatFeet(0, 0.09);
const tall: Pose = { ...standing, feet, hands: { left: palm(0.18), right: palm(-0.18) } };

export const bandMarchStandPose: Movement = {
  view: { yaw: -20, pitch: 6 },
  keys: [tall, { ...tall, feet: { ...feet, left: foot([0.22, 0.48, 0.09], [1, 0.5, 0], [1, 0.3, 0]) } }],
  works: ['left hip-flexor'],
  props: [
    { kind: 'wall', x: 0.56 },
    { kind: 'mini-band', at: 'feet' },
  ],
  alternates: true,
};

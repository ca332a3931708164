import type { Movement } from '../../figures/pose.ts';
import { flatFeet, flatFoot, foot, trunkHands } from '../limbs.ts';
import { standing } from '../stills.ts';

const arm = (x: number, y: number) => trunkHands([x, y, 0.22], [-1, -0.4, 0.2]);

export const runnerHoldPose: Movement = {
  view: { yaw: -20, pitch: 6 },
  keys: [
    { ...standing, feet: flatFeet(0, 0.08), hands: arm(0.06, -0.5) },
    {
      ...standing,
      pelvis: [0.02, 0.965, 0.03],
      trunk: [4, 0, 0],
      feet: { left: flatFoot(0, 0.08), right: foot([0.27, 0.53, -0.09], [1, 0.6, 0], [1, -0.2, 0]) },
      hands: { left: arm(0.34, -0.18).left, right: arm(-0.14, -0.4).right },
    },
  ],
  works: ['left glute-med'],
  props: [{ kind: 'wall', z: -0.5 }],
};

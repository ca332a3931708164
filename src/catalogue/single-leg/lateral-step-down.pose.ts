import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFoot, foot, handsAtChest } from '../limbs.ts';

const onStep = flatFoot(0, 0.1, 0.06, 0.2);

const low: Pose = {
  pelvis: [-0.17, 0.955, 0.03],
  trunk: [26, 0, 0],
  hips: [20, 0, 0],
  head: [-18, 0, 0],
  feet: { left: onStep, right: foot([0.12, 0.1, -0.14], [1, 0, -0.1], [1, 0.35, 0]) },
  hands: handsAtChest,
};

export const lateralStepDownPose: Movement = {
  view: { yaw: 74, pitch: 8 },
  keys: [
    {
      pelvis: [-0.01, 1.155, 0.04],
      trunk: [5, 0, 0],
      feet: { left: onStep, right: foot([0.05, 0.3, -0.13], [1, 0, -0.1], [1, -0.2, 0]) },
      hands: handsAtChest,
    },
    low,
  ],
  endsLow: true,
  works: ['left glute-med'],
  props: [{ kind: 'step', x: [-0.16, 0.26], z: [-0.03, 0.32], top: 0.2 }],
  fault: {
    label: 'Hip drops, knee falls in',
    pose: {
      ...low,
      pelvis: [-0.15, 0.965, 0.09],
      trunk: [24, 0, 8],
      hips: [20, 0, -14],
      feet: { left: { ...onStep, knee: [1, 0, -0.75] }, right: low.feet.right },
    },
    ring: 'left knee',
  },
};

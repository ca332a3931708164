import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot, plantedHand, trunkHands } from '../limbs.ts';

/** On the left side: the side that is underneath works. */
const hipsDown: Pose = {
  pelvis: [-0.02, 0.215, 0],
  trunk: [0, 90, 46],
  hips: [0, 90, 75],
  head: [0, 0, 10],
  feet: {
    left: fixedFoot([0.85, 0.06, 0.05], [0, 0, 1], [0.3, 0.1, 0.9]),
    right: fixedFoot([0.84, 0.15, -0.03], [0, 0, 1], [0.3, 0.1, 0.9]),
  },
  hands: {
    left: plantedHand([-0.6, 0.045, 0.27], [0.3, -1, -0.3], [-0.55, 0, 1]),
    right: trunkHands([0.02, -0.4, 0.19], [-0.2, 0.2, 1], [0.1, -0.6, -0.6]).right,
  },
};

export const sidePlankPose: Movement = {
  view: { yaw: 8, pitch: 13 },
  keys: [hipsDown, { ...hipsDown, pelvis: [0, 0.375, 0], trunk: [0, 90, 74], hips: [0, 90, 73], head: [0, 0, -4] }],
  works: ['left obliques'],
};

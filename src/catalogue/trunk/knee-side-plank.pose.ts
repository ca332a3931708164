import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot, plantedHand, trunkHands } from '../limbs.ts';

/** On the left side: the side that is underneath works. */
const hipsDown: Pose = {
  pelvis: [0, 0.215, 0],
  trunk: [0, 90, 46],
  hips: [0, 90, 72],
  head: [0, 0, 10],
  feet: {
    left: fixedFoot([0.42, 0.06, -0.4], [1, -0.2, 1], [0.5, 0.08, -1]),
    right: fixedFoot([0.42, 0.16, -0.4], [1, 0, 1], [0.5, 0.08, -1]),
  },
  hands: {
    left: plantedHand([-0.6, 0.045, 0.27], [0.3, -1, -0.3], [-0.55, 0, 1]),
    right: trunkHands([0.02, -0.4, 0.19], [-0.2, 0.2, 1], [0.1, -0.6, -0.6]).right,
  },
};

export const kneeSidePlankPose: Movement = {
  view: { yaw: 8, pitch: 14 },
  keys: [hipsDown, { ...hipsDown, pelvis: [0, 0.32, 0], trunk: [0, 90, 68], hips: [0, 90, 68], head: [0, 0, -4] }],
  works: ['left obliques'],
};

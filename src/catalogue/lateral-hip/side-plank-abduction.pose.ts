import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot, foot, plantedHand, trunkHands } from '../limbs.ts';

const legTo = (left: Pose['feet']['left']): Pose => ({
  pelvis: [0, 0.375, 0],
  trunk: [0, 90, -74],
  head: [0, 0, 4],
  feet: { left, right: fixedFoot([-0.85, 0.06, 0.02], [0, 0, 1], [-0.3, 0.1, 0.9]) },
  hands: {
    left: trunkHands([0.12, -0.27, 0.14], [-0.2, 0.1, 1], [0.3, -0.3, -0.8]).left,
    right: plantedHand([0.6, 0.045, 0.27], [-0.3, -1, -0.3], [0.55, 0, 1]),
  },
});

export const sidePlankAbductionPose: Movement = {
  view: { yaw: -8, pitch: 13 },
  keys: [
    legTo(foot([-0.84, 0.18, -0.02], [0, 0.1, 1], [-0.3, 0, 0.9])),
    legTo(foot([-0.72, 0.72, -0.04], [0, 0.2, 1], [-0.3, -0.2, 0.9])),
  ],
  works: ['left glute-med'],
};

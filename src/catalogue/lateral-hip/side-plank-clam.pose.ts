import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot, plantedHand, trunkHands } from '../limbs.ts';

/** The hips stay up for the whole set; the knee on top opens. */
const kneeTo = (knee: Pose['pelvis']): Pose => ({
  pelvis: [0, 0.32, 0],
  trunk: [0, 90, -68],
  head: [0, 0, 4],
  feet: {
    left: fixedFoot([-0.42, 0.17, -0.36], knee, [-0.5, 0, -1]),
    right: fixedFoot([-0.42, 0.06, -0.38], [-1, -0.35, 1], [-0.5, 0, -1]),
  },
  hands: {
    left: trunkHands([0.12, -0.27, 0.14], [-0.2, 0.1, 1], [0.3, -0.3, -0.8]).left,
    right: plantedHand([0.6, 0.045, 0.27], [-0.3, -1, -0.3], [0.55, 0, 1]),
  },
});

export const sidePlankClamPose: Movement = {
  view: { yaw: -8, pitch: 14 },
  keys: [kneeTo([-1, 0.1, 1]), kneeTo([-0.6, 1, 0.5])],
  works: ['left glute-med'],
  props: [{ kind: 'mini-band', at: 'knees' }],
};

import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFoot, foot, handsOnHips, plantedHand } from '../limbs.ts';

const kneeTo = (left: Pose['feet']['left']): Pose => ({
  pelvis: [-0.08, 0.93, -0.05],
  trunk: [22, 0, 0],
  head: [-14, 0, 0],
  feet: { left, right: flatFoot(0, -0.09) },
  hands: { left: handsOnHips.left, right: plantedHand([0.24, 1.12, -0.6], [-0.6, -1, -0.4], [0.6, 0.8, 0]) },
});

export const standingHydrantPose: Movement = {
  view: { yaw: -74, pitch: 6 },
  keys: [
    kneeTo(foot([-0.42, 0.45, 0.06], [0.6, -1, 0], [-0.7, -1, 0])),
    kneeTo(foot([-0.46, 0.6, 0.4], [0.6, -0.3, 1], [-0.8, -0.5, 0.5])),
  ],
  works: ['left glute-med', 'right glute-med'],
  props: [{ kind: 'wall', z: -0.66 }],
};

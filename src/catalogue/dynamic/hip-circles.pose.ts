import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFoot, foot, handsOnHips, plantedHand } from '../limbs.ts';
import { standing } from '../stills.ts';

const kneeTo = (left: Pose['feet']['left']): Pose => ({
  ...standing,
  pelvis: [0, 0.965, -0.05],
  feet: { left, right: flatFoot(0, -0.09) },
  hands: { left: handsOnHips.left, right: plantedHand([0.16, 1.2, -0.52], [-0.6, -1, -0.4], [0.6, 0.8, 0]) },
});

const kneeOut = kneeTo(foot([0.06, 0.55, 0.42], [0.3, 0.4, 1], [0.5, -0.6, 0.7]));

export const hipCirclesPose: Movement = {
  view: { yaw: 58, pitch: 6 },
  keys: [kneeTo(flatFoot(0, 0.07)), kneeTo(foot([0.3, 0.55, 0.08], [1, 0.5, 0.1], [0.9, -0.5, 0])), kneeOut],
  back: [
    kneeTo(foot([-0.26, 0.4, 0.3], [0.5, -0.5, 0.9], [0.4, -1, 0.4])),
    kneeTo(foot([-0.2, 0.3, 0.1], [1, -0.3, 0.2], [0.6, -0.9, 0])),
  ],
  works: ['left glute-med'],
  shows: [0.5, 1.3],
  props: [{ kind: 'wall', z: -0.58 }],
  fault: {
    label: 'Pelvis swirls along',
    pose: { ...kneeOut, pelvis: [0, 0.955, -0.1], trunk: [-4, 14, -14], hips: [0, 34, -18], head: [0, -8, 8] },
    beside: 1,
    ring: 'pelvis',
  },
};

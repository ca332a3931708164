import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFoot, foot, handsOnHips, plantedHand } from '../limbs.ts';
import { standing } from '../stills.ts';

const legAt = (left: Pose['feet']['left']): Pose => ({
  ...standing,
  pelvis: [0, 0.965, -0.05],
  feet: { left, right: flatFoot(0, -0.09) },
  hands: { left: handsOnHips.left, right: plantedHand([0.16, 1.2, -0.52], [-0.6, -1, -0.4], [0.6, 0.8, 0]) },
});

const lifted = legAt(foot([-0.03, 0.25, 0.56], [1, 0, 0.2], [1, 0, 0.1]));

export const standingAbductionPose: Movement = {
  view: { yaw: 64, pitch: 6 },
  keys: [legAt(flatFoot(0, 0.07)), lifted],
  works: ['left glute-med'],
  props: [{ kind: 'wall', z: -0.58 }],
  fault: {
    label: 'Trunk tips away',
    pose: { ...lifted, pelvis: [0, 0.955, -0.03], trunk: [0, 0, -26], hips: [0, 0, -16], head: [0, 0, 10] },
    ring: 'chest',
  },
};

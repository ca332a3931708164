import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFoot, foot, handsOnHips, plantedHand } from '../limbs.ts';
import { standing } from '../stills.ts';

const legAt = (left: Pose['feet']['left']): Pose => ({
  ...standing,
  pelvis: [0, 0.965, -0.05],
  feet: { left, right: flatFoot(0, -0.09) },
  hands: { left: handsOnHips.left, right: plantedHand([0.16, 1.2, -0.52], [-0.6, -1, -0.4], [0.6, 0.8, 0]) },
});

const opened = legAt(foot([0.04, 0.56, 0.42], [0.2, 0.4, 1], [0.5, -0.6, 0.7]));

export const standingHipOpenerPose: Movement = {
  view: { yaw: 58, pitch: 6 },
  keys: [legAt(flatFoot(0, 0.07)), legAt(foot([0.34, 0.62, 0.08], [1, 0.6, 0], [0.9, -0.4, 0])), opened],
  back: [legAt(foot([-0.06, 0.24, 0.28], [0.6, 0, 1], [0.7, -0.6, 0.5]))],
  works: ['left hip-flexor'],
  shows: [0.5, 1],
  props: [{ kind: 'wall', z: -0.58 }],
  fault: {
    label: 'Body follows the knee round',
    pose: { ...opened, trunk: [2, 48, 0], hips: [0, 52, 0], head: [0, 6, 0] },
    ring: 'pelvis',
  },
};

import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFoot, foot, handsOnHips, plantedHand } from '../limbs.ts';

const back: Pose = {
  pelvis: [0, 0.965, 0],
  trunk: [5, 0, 0],
  feet: { left: foot([-0.52, 0.3, 0.1], [1, -0.2, 0], [0.5, -0.9, 0]), right: flatFoot(0, -0.09) },
  hands: { left: handsOnHips.left, right: plantedHand([0.32, 1.26, -0.44], [-0.5, -1, -0.3], [0.6, 0.8, 0]) },
};
const swungTo = (left: Pose['feet']['left'], lean: number): Pose => ({
  ...back,
  trunk: [lean, 0, 0],
  feet: { ...back.feet, left },
});

export const legSwingFrontPose: Movement = {
  view: { yaw: 24, pitch: 7 },
  keys: [
    back,
    swungTo(foot([0.06, 0.17, 0.1], [1, 0, 0], [1, -0.2, 0]), 3),
    swungTo(foot([0.77, 0.56, 0.1], [0.2, 1, 0], [0.5, 1, 0]), 1),
  ],
  works: ['left hip-flexor'],
  props: [{ kind: 'wall', z: -0.5 }],
};

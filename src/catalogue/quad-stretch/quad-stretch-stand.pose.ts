import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFoot, foot, hand, plantedHand } from '../limbs.ts';

const right = plantedHand([0.34, 1.08, -0.47], [-0.6, -1, -0.4], [0.6, 0.8, 0]);
const held = (ankle: Pose['pelvis'], hips: number): Pose => ({
  pelvis: [0, 0.955, -0.03],
  trunk: [1, 0, 0],
  hips: [hips, 0, 0],
  feet: { left: foot(ankle, [1, -0.3, 0], [-1, 0, 0]), right: flatFoot(0, -0.1) },
  hands: { left: hand([ankle[0] + 0.03, ankle[1] + 0.095, 0.1], [-1, 0, 0.4], [-0.3, -1, 0]), right },
});

export const quadStretchStandPose: Movement = {
  view: { yaw: -14, pitch: 6 },
  keys: [held([-0.25, 0.77, 0.07], 6), held([-0.28, 0.83, 0.07], -7)],
  works: ['left quads'],
  props: [{ kind: 'wall', z: -0.53 }],
};

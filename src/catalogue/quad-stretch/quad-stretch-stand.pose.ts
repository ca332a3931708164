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

const pulled = held([-0.28, 0.83, 0.07], -7);

export const quadStretchStandPose: Movement = {
  view: { yaw: -14, pitch: 6 },
  keys: [held([-0.25, 0.77, 0.07], 6), pulled],
  works: ['left quads'],
  props: [{ kind: 'wall', z: -0.53 }],
  fault: {
    label: 'Knee wings out',
    pose: {
      ...pulled,
      feet: { ...pulled.feet, left: foot([-0.24, 0.83, 0.16], [0.5, -0.8, 1], [-1, 0, -0.2]) },
      hands: { left: hand([-0.21, 0.925, 0.2], [-1, 0, 0.4], [-0.3, -1, 0]), right },
    },
    view: { yaw: 44, pitch: 6 },
    ring: 'left knee',
  },
};

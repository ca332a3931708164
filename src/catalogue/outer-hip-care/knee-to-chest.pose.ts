import type { Movement, Pose } from '../../figures/pose.ts';
import { foot, hand } from '../limbs.ts';
import { supine } from '../stills.ts';

const right = foot([0.9, 0.09, -0.1], [0, 1, 0], [0.35, 1, 0]);
const held = (left: Pose['feet']['left'], x: number, y: number): Pose => ({
  ...supine,
  feet: { left, right },
  hands: {
    left: hand([x, y, 0.17], [-0.3, -1, 0.6], [0.7, 0.2, -0.6]),
    right: hand([x, y, 0.02], [-0.3, -1, -0.6], [0.7, 0.2, 0.6]),
  },
});

export const kneeToChestPose: Movement = {
  view: { yaw: -14, pitch: 10 },
  keys: [
    held(foot([0.5, 0.5, 0.1], [0, 1, 0], [0.4, 1, 0]), -0.05, 0.38),
    held(foot([0.1, 0.49, 0.12], [-0.6, 1, 0.2], [0.5, 1, 0]), -0.26, 0.32),
  ],
  works: ['left glute-max'],
};

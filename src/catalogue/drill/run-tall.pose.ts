import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFeet, flatFoot, foot, trunkHands } from '../limbs.ts';

const arm = (x: number, y: number) => trunkHands([x, y, 0.2], [-1, -0.3, 0.25]);

const landing: Pose = {
  pelvis: [0.03, 0.945, 0],
  trunk: [5, 0, 0],
  feet: flatFeet(0, 0.08),
  hands: arm(0.12, -0.3),
};

export const runTallPose: Movement = {
  view: { yaw: -20, pitch: 6 },
  keys: [
    landing,
    {
      ...landing,
      pelvis: [0.04, 0.955, 0],
      feet: { left: foot([-0.02, 0.37, 0.08], [1, 0.1, 0], [0.7, -0.7, 0]), right: flatFoot(0, -0.08) },
      hands: { left: arm(-0.12, -0.36).left, right: arm(0.3, -0.1).right },
    },
  ],
  works: ['left calf'],
  alternates: true,
  shows: [0, 1],
  pace: { lift: 0.18, hold: 0, lower: 0.18 },
};

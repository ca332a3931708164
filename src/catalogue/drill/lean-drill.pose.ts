import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFeet, trunkHands } from '../limbs.ts';

const tall: Pose = {
  pelvis: [0.01, 0.96, 0],
  trunk: [0, 0, 0],
  feet: flatFeet(0, 0.09, 0.05),
  hands: trunkHands([0.4, -0.1, 0.18], [-0.3, -1, 0.4], [0.55, 0.8, 0]),
};

export const leanDrillPose: Movement = {
  view: { yaw: -14, pitch: 6 },
  keys: [tall, { ...tall, pelvis: [0.24, 0.928, 0], trunk: [15, 0, 0] }],
  works: ['left calf'],
  props: [{ kind: 'wall', x: 0.8 }],
};

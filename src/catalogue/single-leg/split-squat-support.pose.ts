import type { Movement, Pose } from '../../figures/pose.ts';
import { plantedHand } from '../limbs.ts';
import { lunge } from '../stills.ts';

const tall: Pose = {
  ...lunge,
  hands: { left: lunge.hands.left, right: plantedHand([0.36, 1.06, -0.45], [-0.6, -1, -0.4], [0.6, 0.8, 0]) },
};

export const splitSquatSupportPose: Movement = {
  view: { yaw: -14, pitch: 7 },
  keys: [tall, { ...tall, pelvis: [-0.03, 0.66, 0], trunk: [4, 0, 0] }],
  endsLow: true,
  works: ['left quads'],
  props: [{ kind: 'wall', z: -0.5 }],
};

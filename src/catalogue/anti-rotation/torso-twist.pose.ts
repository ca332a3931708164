import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFeet, trunkHands } from '../limbs.ts';

const facing: Pose = {
  pelvis: [-0.02, 0.91, 0],
  trunk: [3, 0, 0],
  hips: [3, 0, 0],
  feet: flatFeet(0, 0.17, 0.15),
  hands: trunkHands([0.5, -0.14, 0.035], [0, -1, 0.6], [1, 0, 0]),
};

export const torsoTwistPose: Movement = {
  view: { yaw: 114, pitch: 13 },
  keys: [facing, { ...facing, trunk: [3, 52, 0] }],
  works: ['left obliques', 'right obliques'],
  props: [{ kind: 'cord', from: 'both', anchor: [0.25, 1.2, -1.05] }],
};

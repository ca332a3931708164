import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot, flatFoot, trunkHands } from '../limbs.ts';

/** The knee on the side of the anchor is down. */
const atChest: Pose = {
  pelvis: [0, 0.515, 0],
  trunk: [2, 0, 0],
  feet: { left: flatFoot(0.42, 0.12), right: fixedFoot([-0.42, 0.08, -0.1], [0.2, -1, 0], [-0.9, -0.15, 0]) },
  hands: trunkHands([0.22, -0.17, 0.035], [-0.1, -1, 0.7], [1, 0.2, -0.1]),
};

export const pallofHalfKneelPose: Movement = {
  view: { yaw: 126, pitch: 14 },
  keys: [atChest, { ...atChest, hands: trunkHands([0.54, -0.14, 0.03], [0, -1, 0.5], [1, 0, 0]) }],
  works: ['left obliques', 'right obliques'],
  props: [{ kind: 'cord', from: 'both', anchor: [0.22, 0.82, -1.05] }],
};

import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFeet, trunkHands } from '../limbs.ts';

const atChest: Pose = {
  pelvis: [-0.03, 0.88, 0],
  trunk: [4, 0, 0],
  feet: flatFeet(0, 0.2, 0.2),
  hands: trunkHands([0.2, -0.17, 0.035], [-0.1, -1, 0.7], [1, 0.2, -0.1]),
};

export const pallofPressPose: Movement = {
  view: { yaw: 126, pitch: 14 },
  keys: [atChest, { ...atChest, hands: trunkHands([0.54, -0.14, 0.03], [0, -1, 0.5], [1, 0, 0]) }],
  works: ['left obliques', 'right obliques'],
  props: [{ kind: 'cord', from: 'both', anchor: [0.22, 1.2, -1.05] }],
};

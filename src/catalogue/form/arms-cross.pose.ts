import type { Movement } from '../../figures/pose.ts';
import { trunkHands } from '../limbs.ts';
import { onLeftFoot } from './run.ts';

const across = trunkHands([0.25, -0.2, -0.1], [-0.2, -0.6, 1]);

export const armsCrossPose: Movement = {
  view: { yaw: 76, pitch: 6 },
  keys: [onLeftFoot],
  works: [],
  fault: {
    label: 'Hand crosses the middle',
    pose: { ...onLeftFoot, trunk: [7, 16, 0], hands: { ...onLeftFoot.hands, right: across.right } },
    ring: 'right wrist',
  },
};

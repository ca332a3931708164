import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFoot, hand } from '../limbs.ts';
import { chair, seated } from '../stills.ts';

const strokeAt = (x: number, lean: number): Pose => ({
  ...seated,
  trunk: [lean, 0, 0],
  head: [10, 0, 0],
  feet: { left: flatFoot(0.34, 0.13), right: flatFoot(0.34, -0.13) },
  hands: {
    left: hand([x, 0.68, 0.16], [-0.6, 0, 1], [1, -0.2, -0.2]),
    right: hand([x - 0.02, 0.68, 0.08], [-0.4, -0.2, -1], [1, -0.2, 0.3]),
  },
});

export const handMassageQuadsPose: Movement = {
  view: { yaw: 42, pitch: 20 },
  keys: [strokeAt(0.02, 8), strokeAt(0.25, 26)],
  works: ['left quads'],
  props: [chair],
  pace: { lift: 2, hold: 0, lower: 2 },
  fault: { label: 'Hands run over the kneecap', pose: strokeAt(0.34, 34), ring: 'left knee' },
};

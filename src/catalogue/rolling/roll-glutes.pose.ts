import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFeet, plantedHand } from '../limbs.ts';

const slidTo = (x: number): Pose => ({
  pelvis: [x, 0.255, 0.02],
  trunk: [-43, 0, 3],
  hips: [-32, 0, 8],
  head: [28, 0, -6],
  feet: flatFeet(0.5, 0.12, 0.08),
  hands: {
    left: plantedHand([-0.34, 0.045, 0.27], [-1, 0, 0.3], [-1, 0, 0.3]),
    right: plantedHand([-0.34, 0.045, -0.2], [-1, 0, -0.3], [-1, 0, -0.3]),
  },
});

export const rollGlutesPose: Movement = {
  view: { yaw: -14, pitch: 12 },
  keys: [slidTo(-0.1), slidTo(0.08)],
  works: ['left glute-max'],
  props: [{ kind: 'roller', x: -0.01 }],
  pace: { lift: 3, hold: 0, lower: 3 },
};

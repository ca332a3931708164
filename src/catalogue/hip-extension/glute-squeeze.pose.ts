import type { Movement, Pose } from '../../figures/pose.ts';
import { foot, plantedHand } from '../limbs.ts';

const leg = (apart: number, out: number, y: number) => foot([-0.9, y, apart], [0, -1, out], [-1, -0.25, out]);
const legs = (apart: number, out: number, y: number): Pose['feet'] => ({ left: leg(apart, out, y), right: leg(-apart, -out, y) });

const soft: Pose = {
  pelvis: [0, 0.125, 0],
  trunk: [86, 0, 0],
  hips: [94, 0, 0],
  head: [-4, 0, 0],
  feet: legs(0.24, 0.5, 0.09),
  hands: {
    left: plantedHand([0.66, 0.035, 0.08], [-0.1, 0, 1], [0.5, 0, -1]),
    right: plantedHand([0.66, 0.035, -0.08], [-0.1, 0, -1], [0.5, 0, 1]),
  },
};

export const gluteSqueezePose: Movement = {
  view: { yaw: -24, pitch: 34 },
  keys: [soft, { ...soft, hips: [84, 0, 0], feet: legs(0.085, 0, 0.12) }],
  works: ['left glute-max', 'right glute-max'],
  fault: {
    label: 'Lower back dips',
    pose: { ...soft, pelvis: [0, 0.15, 0], trunk: [74, 0, 0], hips: [112, 0, 0], head: [6, 0, 0], feet: legs(0.1, 0, 0.16) },
    view: { yaw: -12, pitch: 10 },
    ring: 'waist',
  },
};

import type { Movement, Pose } from '../../figures/pose.ts';
import { armsDown, flatFeet } from '../limbs.ts';

const slack: Pose = {
  pelvis: [0.012, 0.95, 0],
  trunk: [18, 0, 0],
  hips: [2, 0, 0],
  head: [10, 0, 0],
  feet: flatFeet(0.03, 0.09, 0.05),
  hands: armsDown,
};

export const wallPosturePose: Movement = {
  view: { yaw: 9, pitch: 6 },
  keys: [slack, { ...slack, pelvis: [0, 0.968, 0], trunk: [-1, 0, 0], hips: [-2, 0, 0], head: [1, 0, 0] }],
  works: ['abdominals'],
  props: [{ kind: 'wall', x: -0.135 }],
};

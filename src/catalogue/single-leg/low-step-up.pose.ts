import type { Movement } from '../../figures/pose.ts';
import { armsDown, flatFoot, foot } from '../limbs.ts';

const left = flatFoot(0.28, 0.1, 0, 0.13);

export const lowStepUpPose: Movement = {
  view: { yaw: -18, pitch: 8 },
  keys: [
    { pelvis: [0, 0.92, 0], trunk: [10, 0, 0], head: [-4, 0, 0], feet: { left, right: flatFoot(-0.1, -0.1) }, hands: armsDown },
    {
      pelvis: [0.2, 0.99, 0.02],
      trunk: [14, 0, 0],
      head: [-8, 0, 0],
      feet: { left, right: foot([0.02, 0.3, -0.1], [1, 0, 0], [0.8, -0.6, 0]) },
      hands: armsDown,
    },
    { pelvis: [0.28, 1.09, 0.02], trunk: [2, 0, 0], feet: { left, right: flatFoot(0.28, -0.1, 0, 0.13) }, hands: armsDown },
  ],
  works: ['left quads'],
  props: [{ kind: 'step', x: [0.1, 0.54], z: [-0.28, 0.28], top: 0.13 }],
  small: 0.45,
};

import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFoot, foot, hand } from '../limbs.ts';

const left = flatFoot(0.3, 0.1, 0, 0.26);
const arms = (ahead: Pose['hands']['left']['wrist'], behind: Pose['hands']['left']['wrist']): Pose['hands'] => ({
  left: hand(ahead, [-1, -0.3, 0.3]),
  right: hand(behind, [-1, -0.3, -0.3]),
});

export const stepUpPose: Movement = {
  view: { yaw: -18, pitch: 8 },
  keys: [
    {
      pelvis: [-0.03, 0.88, 0],
      trunk: [16, 0, 0],
      head: [-10, 0, 0],
      feet: { left, right: flatFoot(-0.17, -0.1) },
      hands: arms([-0.1, 0.9, 0.27], [0.3, 0.98, -0.24]),
    },
    {
      pelvis: [0.2, 1.03, 0],
      trunk: [16, 0, 0],
      head: [-10, 0, 0],
      feet: { left, right: foot([-0.06, 0.42, -0.1], [1, 0, 0], [0.6, -0.8, 0]) },
      hands: arms([0.3, 1.08, 0.26], [0.24, 1.06, -0.26]),
    },
    {
      pelvis: [0.3, 1.215, 0],
      trunk: [3, 0, 0],
      feet: { left, right: foot([0.42, 0.85, -0.1], [1, 0.6, 0], [0.9, -0.5, 0]) },
      hands: arms([0.54, 1.4, 0.2], [0.12, 1.14, -0.27]),
    },
  ],
  works: ['left glute-max'],
  props: [{ kind: 'step', x: [0.1, 0.56], z: [-0.28, 0.28], top: 0.26 }],
  small: 0.5,
};

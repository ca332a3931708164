import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot, flatFoot, hand } from '../limbs.ts';

const tall: Pose = {
  pelvis: [-0.02, 0.5, 0],
  trunk: [6, 0, 0],
  feet: { left: fixedFoot([-0.6, 0.08, 0.1], [0.2, -1, 0], [-0.9, -0.15, 0]), right: flatFoot(0.5, -0.12) },
  hands: { left: hand([0.3, 0.6, 0.02], [-0.8, -0.4, 1]), right: hand([0.32, 0.62, -0.14], [-0.8, -0.4, -1]) },
};

export const lungeStretchPose: Movement = {
  view: { yaw: -12, pitch: 6 },
  keys: [
    tall,
    {
      ...tall,
      pelvis: [0.12, 0.42, 0],
      trunk: [-3, 0, 0],
      hips: [-12, 0, 0],
      hands: { left: hand([0.42, 0.58, -0.02], [-0.8, -0.4, 1]), right: hand([0.44, 0.6, -0.16], [-0.8, -0.4, -1]) },
    },
  ],
  works: ['left hip-flexor'],
};

import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot, flatFeet, flatFoot, foot, hand, plantedHand } from '../limbs.ts';
import { standing } from '../stills.ts';

const feet: Pose['feet'] = {
  left: flatFoot(0.4, 0.12),
  right: fixedFoot([-0.56, 0.165, -0.1], [1, -0.5, 0], [0.6, -1, 0]),
};
const propped = plantedHand([0.36, 0.13, -0.12], [-1, 0, -0.2], [0.25, -1, 0]);

export const lungeTwistPose: Movement = {
  view: { yaw: -14, pitch: 7 },
  keys: [
    { ...standing, pelvis: [-0.62, 0.965, 0], feet: flatFeet(-0.64, 0.09) },
    {
      pelvis: [-0.1, 0.74, 0],
      trunk: [34, 0, 0],
      head: [-14, 0, 0],
      feet: { left: feet.left, right: foot([-0.58, 0.21, -0.1], [1, -0.5, 0], [0.7, -1, 0]) },
      hands: { left: hand([0.36, 0.7, 0.2], [-0.6, -0.6, 0.6]), right: hand([0.34, 0.64, -0.17], [-1, 0, -0.4]) },
    },
    {
      pelvis: [-0.02, 0.485, 0],
      trunk: [84, 0, 0],
      head: [-20, 0, 0],
      feet,
      hands: { left: hand([0.54, 0.13, -0.04], [-0.2, -1, 0.2], [0.4, -0.3, -1]), right: propped },
    },
    {
      pelvis: [-0.02, 0.485, 0],
      trunk: [62, 36, -30],
      hips: [68, 0, 0],
      head: [-6, 12, 0],
      feet,
      hands: { left: { wrist: [0.2, -0.04, 0.6], elbow: [-1, -0.3, 0.2], fingers: [0.2, 0, 1], onTrunk: true }, right: propped },
    },
    {
      pelvis: [-0.02, 0.485, 0],
      trunk: [27, 76, -61],
      hips: [62, 0, 0],
      head: [0, 30, 0],
      feet,
      hands: { left: hand([0.28, 1.36, 0.1], [-1, 0, 0.2], [0, 1, 0]), right: propped },
    },
  ],
  works: ['left obliques', 'right obliques'],
  alternates: true,
};

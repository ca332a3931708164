import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot, hand, palmsOnFloor } from '../limbs.ts';

const toes = (z: number) => fixedFoot([-0.97, 0.175, z], [0, -1, 0], [0.3, -1, 0]);

const highPlank: Pose = {
  pelvis: [-0.134, 0.447, 0],
  trunk: [72, 0, 0],
  head: [-2, 0, 0],
  feet: { left: toes(0.24), right: toes(-0.24) },
  hands: palmsOnFloor,
};

export const plankShoulderTapPose: Movement = {
  view: { yaw: 78, pitch: 7 },
  keys: [
    highPlank,
    {
      ...highPlank,
      pelvis: [-0.134, 0.447, -0.03],
      hands: { ...palmsOnFloor, left: hand([0.31, 0.5, -0.14], [0, -1, 0.5], [-0.3, 0.5, -1]) },
    },
  ],
  works: ['left obliques', 'right obliques'],
  alternates: true,
};

import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot, hand, palmsOnFloor } from '../limbs.ts';

const toes = (z: number) => fixedFoot([-0.97, 0.175, z], [0, -1, 0], [0.3, -1, 0]);

const highPlank: Pose = {
  pelvis: [-0.134, 0.447, 0],
  trunk: [72, 0, 0],
  head: [-16, 0, 0],
  feet: { left: toes(0.24), right: toes(-0.24) },
  hands: palmsOnFloor,
};

export const plankShoulderTapPose: Movement = {
  view: { yaw: 38, pitch: 11 },
  keys: [
    highPlank,
    {
      ...highPlank,
      pelvis: [-0.134, 0.447, -0.03],
      hands: { ...palmsOnFloor, left: hand([0.37, 0.48, -0.07], [0, -1, 0.6], [-0.3, 0.5, -1]) },
    },
  ],
  works: ['left obliques', 'right obliques'],
  alternates: true,
};

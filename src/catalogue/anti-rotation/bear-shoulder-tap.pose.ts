import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot, hand } from '../limbs.ts';
import { allFours } from '../stills.ts';

const tucked = (z: number) => fixedFoot([-0.645, 0.175, z], [0.3, -1, 0], [0.3, -1, 0]);

const bear: Pose = {
  ...allFours,
  trunk: [91, 0, 0],
  head: [-8, 0, 0],
  pelvis: [-0.22, 0.6, 0],
  feet: { left: tucked(0.12), right: tucked(-0.12) },
};

export const bearShoulderTapPose: Movement = {
  view: { yaw: 22, pitch: 5 },
  keys: [
    bear,
    {
      ...bear,
      pelvis: [-0.22, 0.6, -0.03],
      hands: { ...bear.hands, left: hand([0.31, 0.5, -0.14], [0, -1, 0.5], [-0.3, 0.5, -1]) },
    },
  ],
  works: ['left obliques', 'right obliques'],
  alternates: true,
};

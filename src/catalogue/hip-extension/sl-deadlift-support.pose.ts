import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFoot, foot, hand, handsOnHips } from '../limbs.ts';

const left = flatFoot(-0.16, 0.07);
const onWall = (x: number, y: number) => hand([x, y, -0.44], [-0.6, -1, -0.4], [0.8, 0.5, 0]);

const tall: Pose = {
  pelvis: [-0.18, 0.95, 0],
  trunk: [3, 0, 0],
  feet: { left, right: foot([-0.3, 0.15, -0.09], [1, 0, 0], [0.8, -0.6, 0]) },
  hands: { left: handsOnHips.left, right: onWall(0.14, 1.08) },
};

export const slDeadliftSupportPose: Movement = {
  view: { yaw: -16, pitch: 6 },
  keys: [
    tall,
    {
      ...tall,
      pelvis: [-0.28, 0.9, 0],
      trunk: [66, 0, 0],
      head: [-30, 0, 0],
      feet: { left, right: foot([-1.14, 0.8, -0.09], [0, -1, 0], [-0.3, -1, 0]) },
      hands: { left: handsOnHips.left, right: onWall(0.3, 0.84) },
    },
  ],
  endsLow: true,
  works: ['left hamstrings'],
  props: [{ kind: 'wall', z: -0.5 }],
};

import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot, flatFoot, foot, plantedHand } from '../limbs.ts';
import { allFours } from '../stills.ts';

const fingertips = (z: number) => plantedHand([0.29, 0.13, z], [-1, 0, z], [0.25, -1, 0]);
const start: Pose = { ...allFours, hands: { left: fingertips(0.26), right: fingertips(-0.26) } };
const stepped = (left: Pose['feet']['left'], pelvis: Pose['pelvis'], lean: number, nod: number): Pose => ({
  ...start,
  pelvis,
  trunk: [lean, 0, 0],
  head: [nod, 0, 0],
  feet: { ...start.feet, left },
});

export const lowLungeFlowPose: Movement = {
  view: { yaw: -14, pitch: 8 },
  keys: [
    start,
    stepped(foot([0, 0.32, 0.1], [1, 0.4, 0], [0.3, -1, 0]), [-0.2, 0.56, 0], 78, -28),
    stepped(flatFoot(0.26, 0.1), [-0.06, 0.485, 0], 63, -38),
    stepped(fixedFoot([0.26, 0.07, 0.1], [0, 1, 0], [0.35, 1, 0]), [-0.45, 0.51, 0], 84, -22),
  ],
  works: ['left hamstrings'],
  alternates: true,
};

import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFoot, foot, handsAtChest } from '../limbs.ts';

const halfSquat: Pose = {
  pelvis: [-0.12, 0.8, 0],
  trunk: [26, 0, 0],
  head: [-18, 0, 0],
  feet: { left: flatFoot(0, 0.14, 0.2), right: flatFoot(0, -0.16, -0.2) },
  hands: handsAtChest,
};
const steppedTo = (left: Pose['feet']['left'], shift: number): Pose => ({
  ...halfSquat,
  pelvis: [-0.12, 0.8, shift],
  feet: { ...halfSquat.feet, left },
});

export const lateralBandWalkPose: Movement = {
  view: { yaw: 72, pitch: 6 },
  keys: [halfSquat, steppedTo(foot([0, 0.13, 0.3], [1, 0, 0.2], [1, 0, 0.1]), 0.03), steppedTo(flatFoot(0, 0.44, 0.2), 0.13)],
  works: ['left glute-med', 'right glute-med'],
  props: [{ kind: 'mini-band', at: 'knees' }],
};

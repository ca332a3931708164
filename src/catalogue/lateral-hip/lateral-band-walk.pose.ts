import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFoot, foot, handsAtChest } from '../limbs.ts';

const halfSquat = (left: Pose['feet']['left'], right: Pose['feet']['right'], shift: number): Pose => ({
  pelvis: [-0.12, 0.8, shift],
  trunk: [26, 0, 0],
  head: [-18, 0, 0],
  feet: { left, right },
  hands: handsAtChest,
});
const near = flatFoot(0, 0.15, 0.2);
const wide = flatFoot(0, 0.43, 0.2);
const stays = flatFoot(0, -0.15, -0.2);

/** The left foot leads, the right one follows; on the way back the other way about. */
export const lateralBandWalkPose: Movement = {
  view: { yaw: 72, pitch: 6 },
  keys: [
    halfSquat(near, stays, 0),
    halfSquat(foot([0, 0.12, 0.3], [1, 0, 0.2], [1, 0, 0.1]), stays, 0.03),
    halfSquat(wide, stays, 0.15),
  ],
  back: [halfSquat(wide, foot([0, 0.11, -0.02], [1, 0, -0.2], [1, 0, -0.1]), 0.25)],
  works: ['left glute-med', 'right glute-med'],
  props: [{ kind: 'mini-band', at: 'knees' }],
  walk: { stride: [0, 0, 0.28], steps: 3, turns: false },
};

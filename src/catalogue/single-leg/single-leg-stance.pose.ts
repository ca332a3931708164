import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFoot, foot, hand, handsOnHips } from '../limbs.ts';
import { standing } from '../stills.ts';

const left = flatFoot(0, 0.07);
const hands = { left: handsOnHips.left, right: hand([0.12, 1.16, -0.48], [-0.6, -1, -0.4], [0.6, 0.8, 0]) };

const oneLeg: Pose = {
  ...standing,
  pelvis: [0, 0.968, 0.05],
  feet: { left, right: foot([0.06, 0.27, -0.1], [1, 0.2, 0], [0.9, -0.4, 0]) },
  hands,
};

export const singleLegStancePose: Movement = {
  view: { yaw: 64, pitch: 6 },
  keys: [{ ...standing, pelvis: [0, 0.965, 0.02], feet: { left, right: flatFoot(0, -0.1) }, hands }, oneLeg],
  works: ['left glute-med'],
  props: [{ kind: 'wall', z: -0.6 }],
  fault: {
    label: 'Hip hangs out',
    pose: {
      ...oneLeg,
      pelvis: [0, 0.955, 0.13],
      trunk: [0, 0, 10],
      hips: [0, 0, -13],
      head: [0, 0, -6],
    },
    ring: 'left hip',
  },
};

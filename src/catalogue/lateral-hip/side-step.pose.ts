import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFeet, flatFoot, foot, handsOnHips } from '../limbs.ts';

const feet = flatFeet(0, 0.12, 0.1);
const soft: Pose = { pelvis: [-0.03, 0.92, 0], trunk: [5, 0, 0], feet, hands: handsOnHips };

export const sideStepPose: Movement = {
  view: { yaw: 74, pitch: 6 },
  keys: [
    soft,
    { ...soft, pelvis: [-0.03, 0.915, 0.01], feet: { ...feet, left: foot([0, 0.14, 0.26], [1, 0, 0.15], [1, 0, 0.1]) } },
    { ...soft, pelvis: [-0.03, 0.88, 0.12], feet: { ...feet, left: flatFoot(0, 0.44, 0.15) } },
  ],
  works: ['left glute-med', 'right glute-med'],
  props: [{ kind: 'mini-band', at: 'knees' }],
  alternates: true,
  fault: {
    label: 'Knees buckle inwards',
    pose: {
      ...soft,
      pelvis: [-0.03, 0.84, 0.13],
      feet: { left: { ...flatFoot(0, 0.44, 0.15), knee: [1, 0, -0.75] }, right: { ...feet.right, knee: [1, 0, 0.45] } },
    },
    ring: 'left knee',
  },
};

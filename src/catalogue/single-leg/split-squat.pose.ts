import type { Movement, Pose } from '../../figures/pose.ts';
import { lunge } from '../stills.ts';

const low: Pose = { ...lunge, pelvis: [-0.04, 0.53, 0], trunk: [7, 0, 0], head: [-4, 0, 0] };

export const splitSquatPose: Movement = {
  view: { yaw: -14, pitch: 7 },
  keys: [lunge, low],
  endsLow: true,
  works: ['left quads'],
  fault: {
    label: 'Front knee falls in',
    pose: { ...low, feet: { ...low.feet, left: { ...low.feet.left, knee: [1, 0, -0.6] } } },
    view: { yaw: 56, pitch: 8 },
    ring: 'left knee',
  },
};

import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFeet, foot, trunkHands } from '../limbs.ts';

const feet = flatFeet(0, 0.1, 0.08);
const pressed: Pose = {
  pelvis: [0, 0.96, 0],
  trunk: [2, 0, 0],
  feet,
  hands: trunkHands([0.54, -0.14, 0.03], [0, -1, 0.5], [1, 0, 0]),
};

export const pallofMarchPose: Movement = {
  view: { yaw: 122, pitch: 12 },
  keys: [
    pressed,
    { ...pressed, pelvis: [0, 0.962, -0.04], feet: { ...feet, left: foot([0.28, 0.5, 0.09], [1, 0.5, 0], [1, -0.3, 0]) } },
  ],
  works: ['left obliques', 'right obliques'],
  alternates: true,
  props: [{ kind: 'cord', from: 'both', anchor: [0.3, 1.28, -1.05] }],
};

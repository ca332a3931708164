import type { Movement, Pose } from '../../figures/pose.ts';
import { armsDown, flatFeet, foot } from '../limbs.ts';

const feet = flatFeet(0.05, 0.09);
const tall: Pose = { pelvis: [0, 0.964, 0], trunk: [0, 0, 0], feet, hands: armsDown };

export const wallLegLiftPose: Movement = {
  view: { yaw: 14, pitch: 6 },
  keys: [tall, { ...tall, feet: { ...feet, left: foot([0.38, 0.15, 0.09], [1, 0.2, 0], [1, 0.55, 0]) } }],
  works: ['left hip-flexor'],
  props: [{ kind: 'wall', x: -0.135 }],
};

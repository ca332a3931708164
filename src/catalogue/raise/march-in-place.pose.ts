import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFeet, flatFoot, foot, hand } from '../limbs.ts';
import { standing } from '../stills.ts';

const swung = (x: number, y: number, z: number): Pose['hands']['left'] => hand([x, y, z], [-1, -0.3, 0.2 * Math.sign(z)]);

const kneeUp: Pose = {
  ...standing,
  feet: { left: foot([0.22, 0.42, 0.09], [1, 0.4, 0], [1, -0.4, 0]), right: flatFoot(0, -0.09) },
  hands: { left: swung(-0.2, 1, 0.26), right: swung(0.34, 1.16, -0.2) },
};

export const marchInPlacePose: Movement = {
  view: { yaw: -20, pitch: 6 },
  keys: [
    { ...standing, feet: flatFeet(0, 0.09), hands: { left: swung(0.14, 0.96, 0.24), right: swung(0.14, 0.96, -0.24) } },
    kneeUp,
  ],
  works: ['left hip-flexor'],
  alternates: true,
  pace: { lift: 0.5, hold: 0, lower: 0.5 },
  fault: {
    label: 'Body sways over the foot',
    pose: {
      ...kneeUp,
      pelvis: [0, 0.96, -0.1],
      trunk: [0, 0, -14],
      hips: [0, 0, -4],
      head: [0, 0, 6],
      hands: { left: swung(-0.2, 1.02, 0.1), right: swung(0.34, 1.14, -0.4) },
    },
    view: { yaw: 66, pitch: 6 },
    ring: 'chest',
  },
};

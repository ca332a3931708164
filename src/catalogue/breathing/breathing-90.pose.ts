import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot, hand } from '../limbs.ts';

const calf = (z: number) => fixedFoot([0.6, 0.53, z], [-0.3, 1, 0], [0.1, 1, 0]);
const onBelly = (z: number, y: number) => hand([-0.16, y, z], [-0.3, -0.2, z], [0.2, 0.1, -z * 4]);

const out: Pose = {
  pelvis: [0.1, 0.125, 0],
  trunk: [-90, 0, 0],
  head: [6, 0, 0],
  feet: { left: calf(0.11), right: calf(-0.11) },
  hands: { left: onBelly(0.16, 0.26), right: onBelly(-0.16, 0.26) },
};

export const breathing90Pose: Movement = {
  view: { yaw: -14, pitch: 10 },
  keys: [out, { ...out, hands: { left: onBelly(0.16, 0.295), right: onBelly(-0.16, 0.295) } }],
  works: ['abdominals'],
  props: [{ kind: 'chair', at: [0.56, 0], faces: -1 }],
  breathes: true,
  pace: { lift: 4, hold: 0, lower: 6 },
  fault: {
    label: 'Chest and shoulders lift instead',
    pose: { ...out, trunk: [-101, 0, 0], hips: [-84, 0, 0], head: [20, 0, 0] },
    ring: 'chest',
  },
};

import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot } from '../limbs.ts';
import { sideLying } from '../stills.ts';

const kneesAt = (knee: readonly [number, number, number]): Pose => ({
  ...sideLying,
  feet: {
    left: fixedFoot([-0.56, 0.17, 0.06], knee, [-0.4, 0.05, 0.9]),
    right: fixedFoot([-0.56, 0.07, 0.04], [0, 0, 1], [-0.4, 0, 0.9]),
  },
});

export const clamshellPose: Movement = {
  view: { yaw: -16, pitch: 16 },
  keys: [kneesAt([0, 0.1, 1]), kneesAt([0, 1, 0.7])],
  works: ['left glute-med'],
  props: [{ kind: 'pillow' }],
  fault: {
    label: 'Pelvis rolls back',
    pose: { ...kneesAt([-0.1, 1, 0.25]), trunk: [0, 76, -87], hips: [0, 58, -87] },
    ring: 'pelvis',
  },
};

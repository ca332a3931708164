import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot, plantedHand } from '../limbs.ts';
import { sideLying } from '../stills.ts';

const kneesAt = (knee: readonly [number, number, number]): Pose => ({
  ...sideLying,
  feet: {
    left: fixedFoot([-0.56, 0.17, 0.06], knee, [-0.4, 0.05, 0.9]),
    right: fixedFoot([-0.56, 0.07, 0.04], [0, 0, 1], [-0.4, 0, 0.9]),
  },
});

export const clamshellPose: Movement = {
  view: { yaw: 16, pitch: 18 },
  keys: [kneesAt([0, 0.1, 1]), kneesAt([0, 1, 0.7])],
  works: ['left glute-med'],
  props: [{ kind: 'pillow' }],
  fault: {
    label: 'Pelvis rolls back',
    pose: {
      ...kneesAt([-0.1, 1, 0.25]),
      trunk: [0, 85, -87],
      hips: [0, 58, -87],
      hands: { ...sideLying.hands, left: plantedHand([0.2, 0.045, 0.27], [-0.4, 1, 0], [0.3, 0, 1]) },
    },
    view: { yaw: -16, pitch: 16 },
    ring: 'pelvis',
  },
};

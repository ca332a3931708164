import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot, foot, plantedHand } from '../limbs.ts';

/** The right leg is bent out to the side and carries some of the weight. */
const slidTo = (x: number): Pose => ({
  pelvis: [x, 0.25, 0],
  trunk: [77, 0, 0],
  hips: [86, 0, 0],
  head: [-24, 0, 0],
  feet: {
    left: foot([x - 0.89, 0.17, 0.1], [0, -1, 0], [-0.5, -1, 0]),
    right: fixedFoot([-0.46, 0.1, -0.34], [0.5, -0.1, -1], [-0.6, -0.3, -0.4]),
  },
  hands: { left: plantedHand([0.7, 0.045, 0.16], [-0.5, -1, 0]), right: plantedHand([0.7, 0.045, -0.16], [-0.5, -1, 0]) },
});

export const rollUpperThighPose: Movement = {
  view: { yaw: -16, pitch: 24 },
  keys: [slidTo(0), slidTo(0.13)],
  works: ['left hip-flexor'],
  props: [{ kind: 'roller', x: -0.12 }],
  pace: { lift: 3, hold: 0, lower: 3 },
};

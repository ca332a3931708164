import type { Movement, Pose } from '../../figures/pose.ts';
import { foot, plantedHand } from '../limbs.ts';

/** The body slides forward and back on its forearms; the left thigh lies on the roller, the right leg out to the side. */
const slidTo = (x: number): Pose => ({
  pelvis: [x, 0.26, 0],
  trunk: [79, 0, 0],
  hips: [86, 0, 0],
  head: [-26, 0, 0],
  feet: {
    left: foot([x - 0.89, 0.19, 0.1], [0, -1, 0], [-0.5, -1, 0]),
    right: foot([x - 0.72, 0.14, -0.52], [-0.1, -1, -0.3], [-0.4, -1, -0.3]),
  },
  hands: { left: plantedHand([0.76, 0.045, 0.16], [-0.5, -1, 0]), right: plantedHand([0.76, 0.045, -0.16], [-0.5, -1, 0]) },
});

export const rollQuadsPose: Movement = {
  view: { yaw: -20, pitch: 18 },
  keys: [slidTo(-0.04), slidTo(0.18)],
  works: ['left quads'],
  props: [{ kind: 'roller', x: -0.2 }],
  pace: { lift: 3, hold: 0, lower: 3 },
};

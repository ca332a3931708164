import type { Movement, Pose } from '../../figures/pose.ts';
import { foot, plantedHand } from '../limbs.ts';

const legAt = (x: number, z: number) => foot([x - 0.89, 0.19, z], [0, -1, 0], [-0.5, -1, 0]);

/** The body slides forward and back over the roller, on its forearms. */
const slidTo = (x: number, lean: number): Pose => ({
  pelvis: [x, 0.26, 0],
  trunk: [lean, 0, 0],
  hips: [86, 0, 0],
  head: [-26, 0, 0],
  feet: { left: legAt(x, 0.1), right: legAt(x, -0.1) },
  hands: { left: plantedHand([0.7, 0.045, 0.16], [-0.5, -1, 0]), right: plantedHand([0.7, 0.045, -0.16], [-0.5, -1, 0]) },
});

export const rollQuadsPose: Movement = {
  view: { yaw: -12, pitch: 9 },
  keys: [slidTo(-0.02, 79), slidTo(0.1, 79)],
  works: ['left quads'],
  props: [{ kind: 'roller', x: -0.16 }],
  pace: { lift: 3, hold: 0, lower: 3 },
};

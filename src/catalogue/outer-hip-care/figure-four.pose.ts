import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFoot, foot, hand } from '../limbs.ts';
import { supine } from '../stills.ts';

/** The right thigh is drawn in; the left ankle rides on it. */
const drawn = (knee: readonly [x: number, y: number], shin: readonly [x: number, y: number]): Pose => ({
  ...supine,
  feet: {
    left: foot([knee[0] + 0.02, knee[1] + 0.06, -0.06], [0.3, 0.2, 1], [0.6, 0.8, -0.4]),
    right: foot([knee[0] + shin[0], knee[1] + shin[1], -0.1], [-0.4, 1, 0], [0.2, 1, 0]),
  },
  hands: {
    left: hand([knee[0] - 0.12, knee[1] - 0.14, -0.02], [-0.3, -1, 0.6], [0.7, 0.3, -0.5]),
    right: hand([knee[0] - 0.12, knee[1] - 0.14, -0.18], [-0.3, -1, -0.6], [0.7, 0.3, 0.5]),
  },
});

const near = drawn([-0.09, 0.56], [0.43, 0.08]);

/** Before that: the right foot on the floor, the arms beside the body. */
const crossed: Pose = {
  ...supine,
  feet: { left: foot([0.27, 0.54, -0.08], [0.1, 0.5, 1], [0.5, 0.6, -0.5]), right: flatFoot(0.42, -0.1) },
};

export const figureFourPose: Movement = {
  view: { yaw: 30, pitch: 22 },
  keys: [crossed, near],
  works: ['left glute-max'],
  fault: {
    label: 'Head and shoulders curl up',
    pose: { ...near, trunk: [-58, 0, 0], hips: [-88, 0, 0], head: [34, 0, 0] },
    ring: 'head',
  },
};

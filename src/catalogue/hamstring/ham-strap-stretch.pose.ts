import type { Movement, Pose } from '../../figures/pose.ts';
import { foot, hand } from '../limbs.ts';
import { supine } from '../stills.ts';

const raised = (left: Pose['feet']['left'], x: number, y: number): Pose => ({
  ...supine,
  feet: { left, right: supine.feet.right },
  hands: {
    left: hand([x, y, 0.16], [0.1, -1, 0.7], [0.4, 1, -0.2]),
    right: hand([x, y, -0.02], [0.1, -1, -0.7], [0.4, 1, 0.2]),
  },
});

export const hamStrapStretchPose: Movement = {
  view: { yaw: -14, pitch: 10 },
  keys: [
    raised(foot([0.38, 0.62, 0.09], [-0.4, 1, 0], [0, 1, 0]), -0.16, 0.32),
    raised(foot([0.16, 0.98, 0.09], [-0.8, 1, 0], [-0.6, 0.5, 0]), -0.2, 0.36),
  ],
  works: ['left hamstrings'],
  props: [{ kind: 'cord', from: 'both', under: 'left' }],
};

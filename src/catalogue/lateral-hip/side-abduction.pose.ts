import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot, foot } from '../limbs.ts';
import { sideLying } from '../stills.ts';

const right = fixedFoot([-0.66, 0.07, 0.18], [-0.3, 0, 1], [-0.3, 0, 0.9]);
const lifted = (left: Pose['feet']['left']): Pose => ({ ...sideLying, feet: { left, right } });

export const sideAbductionPose: Movement = {
  view: { yaw: -10, pitch: 12 },
  keys: [
    lifted(foot([-0.88, 0.22, -0.05], [0, 0.1, 1], [-0.25, -0.1, 0.9])),
    lifted(foot([-0.74, 0.7, -0.08], [-0.2, 0.1, 1], [-0.25, -0.25, 0.9])),
  ],
  works: ['left glute-med'],
};

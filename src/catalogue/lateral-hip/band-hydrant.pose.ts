import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFoot, foot, handsOnHips } from '../limbs.ts';

const kneeTo = (left: Pose['feet']['left']): Pose => ({
  pelvis: [-0.06, 0.91, -0.06],
  trunk: [14, 0, 0],
  head: [-8, 0, 0],
  feet: { left, right: flatFoot(0, -0.09) },
  hands: handsOnHips,
});

export const bandHydrantPose: Movement = {
  view: { yaw: 60, pitch: 6 },
  keys: [
    kneeTo(foot([-0.1, 0.15, 0.08], [1, 0, 0.1], [1, -0.5, 0])),
    kneeTo(foot([-0.3, 0.28, 0.4], [0.8, 0, 0.9], [0.6, -0.9, 0.4])),
  ],
  works: ['left glute-med', 'right glute-med'],
  props: [{ kind: 'mini-band', at: 'knees' }],
};

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
  view: { yaw: 46, pitch: 7 },
  keys: [
    kneeTo(foot([-0.2, 0.17, 0.08], [1, 0, 0.1], [0.8, -0.8, 0])),
    kneeTo(foot([-0.44, 0.42, 0.36], [0.6, 0, 1], [0.1, -1, 0.2])),
  ],
  works: ['left glute-med', 'right glute-med'],
  props: [{ kind: 'mini-band', at: 'knees' }],
};

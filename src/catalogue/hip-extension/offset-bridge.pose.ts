import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFoot } from '../limbs.ts';
import { supine } from '../stills.ts';

const down: Pose = { ...supine, feet: { left: flatFoot(0.36, 0.11), right: flatFoot(0.62, -0.11) } };

export const offsetBridgePose: Movement = {
  view: { yaw: -14, pitch: 10 },
  keys: [down, { ...down, pelvis: [-0.05, 0.34, 0], trunk: [-117, 0, 0], head: [31, 0, 0] }],
  works: ['left glute-max'],
};

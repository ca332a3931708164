import type { Movement } from '../../figures/pose.ts';
import { clamshellPose } from './clamshell.pose.ts';

export const bandClamshellPose: Movement = {
  ...clamshellPose,
  view: { yaw: -18, pitch: 25 },
  props: [{ kind: 'mini-band', at: 'knees' }],
};

import type { Movement } from '../../figures/pose.ts';
import { clamshellPose } from './clamshell.pose.ts';

export const bandClamshellPose: Movement = {
  ...clamshellPose,
  view: { yaw: 16, pitch: 22 },
  props: [{ kind: 'mini-band', at: 'knees' }],
};

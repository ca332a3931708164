import type { Movement } from '../figures/pose.ts';
import { ankleRockPose } from './ankle/ankle-rock.pose.ts';
import { armsCrossPose } from './form/arms-cross.pose.ts';
import { kneesInPose } from './form/knees-in.pose.ts';
import { landsAheadPose } from './form/lands-ahead.pose.ts';
import { trunkBackPose } from './form/trunk-back.pose.ts';
import { trunkForwardPose } from './form/trunk-forward.pose.ts';

/** What to look for in a video of one's own running: each right, with what often goes wrong. No exercises: the eighty stay eighty. */
export const forms = {
  'knees-in': kneesInPose,
  'arms-cross': armsCrossPose,
  'trunk-forward': trunkForwardPose,
  'trunk-back': trunkBackPose,
  'lands-ahead': landsAheadPose,
  /** The ankle rock's own: the heel that peels up. */
  ankles: ankleRockPose,
} as const satisfies Readonly<Record<string, Movement>>;

export type FormName = keyof typeof forms;

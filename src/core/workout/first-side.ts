import type { Profile } from '../plan/profile.ts';
import type { Side } from './step.ts';

/** The side that begins: the sore one while it is fresh, else left. */
export function firstSideFor({ pain }: Pick<Profile, 'pain'>): Side {
  return pain.side === 'right' ? 'right' : 'left';
}

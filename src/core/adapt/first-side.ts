import type { Profile } from '../plan/profile.ts';
import type { Side } from '../workout/index.ts';

/** The side that begins every set: the sore one if it is one, else the left. */
export function firstSideOf({ pain }: Pick<Profile, 'pain'>): Side {
  return pain.side === 'right' ? 'right' : 'left';
}

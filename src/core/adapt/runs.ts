import { type LocalDay, weekdayOf } from '../calendar/index.ts';
import type { Profile } from '../plan/profile.ts';

export type RunKind = 'easy' | 'hard' | 'long';

/** The run planned on a day, by the answers the block was made from; a long run that is hard, too, is told as long. */
export function runOn(day: LocalDay, profile: Pick<Profile, 'runDays' | 'hardRunDays' | 'longRunDay'>): RunKind | null {
  const weekday = weekdayOf(day);
  if (weekday === profile.longRunDay) return 'long';
  if (profile.hardRunDays.includes(weekday)) return 'hard';
  return profile.runDays.includes(weekday) ? 'easy' : null;
}

import { type LocalDay, weekdayOf } from '../calendar/index.ts';
import { dayOfRun, type Fact } from '../facts/index.ts';
import type { Profile } from '../plan/profile.ts';

export type RunKind = 'easy' | 'hard' | 'long';

/** The run planned on a day, by the answers the block was made from; a long run that is hard, too, is told as long. */
export function runOn(day: LocalDay, profile: Pick<Profile, 'runDays' | 'hardRunDays' | 'longRunDay'>): RunKind | null {
  const weekday = weekdayOf(day);
  if (weekday === profile.longRunDay) return 'long';
  if (profile.hardRunDays.includes(weekday)) return 'hard';
  return profile.runDays.includes(weekday) ? 'easy' : null;
}

/** A run that was told of a day. */
export interface Ran {
  readonly day: LocalDay;
  readonly run: RunKind;
}

/** The run that was told of a day; of several the one that asks most of the hips: long, then hard, then easy. null: none was. */
export function ranOn(day: LocalDay, facts: readonly Fact[]): Ran | null {
  const kinds = facts.flatMap((fact) => (fact.kind === 'run-logged' && dayOfRun(fact) === day ? [fact.payload.run] : []));
  const run = (['long', 'hard', 'easy'] as const).find((kind) => kinds.includes(kind));
  return run === undefined ? null : { day, run };
}

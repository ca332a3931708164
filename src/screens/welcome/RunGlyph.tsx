import type { RunKind } from '../../core/adapt/index.ts';
import type { Weekday } from '../../core/calendar/index.ts';
import type { Profile } from '../../core/plan/index.ts';
import { Glyph } from '../../ui/index.ts';

type Runs = Pick<Profile, 'runDays' | 'hardRunDays' | 'longRunDay'>;

/** The run of a weekday; a long run that is hard, too, is told as long. */
export function runOfWeekday(day: Weekday, { runDays, hardRunDays, longRunDay }: Runs): RunKind | null {
  if (day === longRunDay) return 'long';
  if (hardRunDays.includes(day)) return 'hard';
  return runDays.includes(day) ? 'easy' : null;
}

export const runShapes = { easy: 'dot', hard: 'peak', long: 'bar' } as const satisfies Record<RunKind, string>;

/** Dot, peak or bar; nothing on a day without a run. */
export function RunGlyph({ day, runs, size }: { readonly day: Weekday; readonly runs: Runs; readonly size: number }) {
  const run = runOfWeekday(day, runs);
  return run === null ? null : <Glyph shape={runShapes[run]} size={size} />;
}

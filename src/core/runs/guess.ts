import { addDays, type LocalDay, type Milliseconds } from '../calendar/index.ts';
import { type Run, runsBetween } from './runs.ts';
import type { RunFromFile } from './track.ts';

/**
 * The kind a run of a file most likely was: long if it took an hour or more and went as far as any of the thirty days before it;
 * else as planned for that day, else easy. A guess, for the person to put right.
 */
export function guessKind(run: RunFromFile, day: LocalDay, runs: readonly Run[], planned: Run['kind'] | null): Run['kind'] {
  const longest = Math.max(0, ...runsBetween(runs, addDays(day, -30), addDays(day, -1)).map(({ metres }) => metres ?? 0));
  if (run.minutes >= 60 && run.metres >= longest) return 'long';
  return planned ?? 'easy';
}

/** Two files of one run may differ by this much in when it began. */
const sameWithin: Milliseconds = 120_000;

/** The run on record that began at that moment; null: it is not here yet. */
export function sameRun(runs: readonly Run[], { startedAt }: Pick<RunFromFile, 'startedAt'>): Run | null {
  return runs.find(({ said }) => said.startedAt !== undefined && Math.abs(said.startedAt - startedAt) <= sameWithin) ?? null;
}

import type { Outcome, Tally } from '../core/progress/index.ts';
import { minutesOf } from '../core/workout/index.ts';
import { listOf } from './days.ts';

/** The track picture in words. */
export function trackWords({ done, of, weeks }: Tally): string {
  const run = weeks.flatMap(({ number, sessions }) => {
    const count = sessions.filter((session) => session.done).length;
    return count === 0 ? [] : [`week ${number}, ${count} of ${sessions.length}`];
  });
  const lanes = `A track of ${weeks.length} lanes, one for each week.`;
  return run.length === 0 ? `${lanes} None is run yet.` : `${lanes} ${done} of ${of} sessions are run: ${listOf(run)}.`;
}

/** "14 of 14 sets, 31 min" */
export function setsAndMinutes({ setsDone, setsPlanned, saved }: Outcome): string {
  return `${setsDone} of ${setsPlanned} sets, ${minutesOf(saved.seconds)} min`;
}

/** How a session was answered for; null if nothing was said. */
export function feltWords(effort: Outcome['saved']['effort'], pain: number | null): string | null {
  if (effort !== null && pain !== null) return `Felt ${effort}, hips ${pain} of 10`;
  if (effort !== null) return `Felt ${effort}`;
  return pain === null ? null : `Hips ${pain} of 10`;
}

export const keptWords = 'Under half: kept, and the session stays open.';

export function earlierBlocksWords(count: number): string {
  return count === 1 ? 'One session from an earlier block is kept, too.' : `${count} sessions from earlier blocks are kept, too.`;
}

import { entriesOf } from './entries.ts';
import type { Recorded, RunThrough } from './run-through.ts';

/** One exercise of the main part: its sets, and which of them are recorded. */
export interface EntryTally {
  readonly exerciseId: string;
  readonly sets: readonly boolean[];
}

export interface RunThroughTally {
  /** Main sets recorded and planned. */
  readonly setsDone: number;
  readonly setsPlanned: number;
  readonly entries: readonly EntryTally[];
}

/** A session counts with at least half of its planned main sets recorded; with fewer the sets are kept and it stays open. */
export function countsAsDone({ setsDone, setsPlanned }: Pick<RunThroughTally, 'setsDone' | 'setsPlanned'>): boolean {
  return setsPlanned > 0 && setsDone * 2 >= setsPlanned;
}

/** Something of the set was done; a set of which only its pain is known was not. */
function hasWork(recorded: Recorded | undefined): boolean {
  return Object.values(recorded?.done ?? {}).some((amount) => amount > 0);
}

/** Sets done of planned in the main part, where a session is counted. */
export function tallyOfRunThrough({ session, recorded }: RunThrough): RunThroughTally {
  const from = session.warmUp.length;
  const entries = entriesOf(session)
    .slice(from, from + session.main.length)
    .map(({ exerciseId, sets }, place) => ({
      exerciseId,
      sets: Array.from({ length: sets }, (_, set) => hasWork(recorded[`${from + place}:${set + 1}`])),
    }));
  const all = entries.flatMap(({ sets }) => sets);
  return { setsDone: all.filter(Boolean).length, setsPlanned: all.length, entries };
}

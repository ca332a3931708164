import type { PlannedSession } from '../adapt/index.ts';

/** How many of the sessions that have come were done. */
export interface Adherence {
  /** As `tallyOf` counts: sessions of the block that are done. */
  readonly done: number;
  /** Sessions whose turn has come: done, gone by, left out on purpose, or open and late. Today's open one is not yet among them. */
  readonly come: number;
  /** Of those that have come and are not done: left out on purpose. */
  readonly leftOut: number;
  readonly weeks: readonly WeekAdherence[];
}

/** Whole sessions, 0–3 each. */
export interface WeekAdherence {
  readonly number: number;
  readonly kind: 'easy' | 'hard';
  readonly done: number;
  readonly come: number;
  readonly of: number;
}

/** A session done ahead of its time has come, so the share never passes one. Source: docs/health.md, "What Progress can tell". */
export function adherenceOf(sessions: readonly PlannedSession[]): Adherence {
  const weeks = new Map<number, WeekAdherence>();
  let [done, come, leftOut] = [0, 0, 0];
  for (const { week, standing } of sessions) {
    const isDone = standing.state === 'done' ? 1 : 0;
    const hasCome = standing.state === 'coming' || (standing.state === 'open' && !standing.late) ? 0 : 1;
    done += isDone;
    come += hasCome;
    if (standing.state === 'skipped') leftOut += 1;
    const { number, kind } = week;
    const before = weeks.get(number) ?? { number, kind, done: 0, come: 0, of: 0 };
    weeks.set(number, { ...before, done: before.done + isDone, come: before.come + hasCome, of: before.of + 1 });
  }
  return { done, come, leftOut, weeks: [...weeks.values()] };
}

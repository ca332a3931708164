import type { Block, SessionId, SessionKind } from '../plan/block.ts';
import type { Outcome } from './outcomes.ts';

/** One lap of the block: which of its three sessions are done. */
export interface WeekTally {
  readonly number: number;
  readonly kind: 'easy' | 'hard';
  /** In order of day, as the week's sessions. */
  readonly sessions: readonly { readonly id: SessionId; readonly kind: SessionKind; readonly done: boolean }[];
}

/** Sessions done of the block's thirty, and week by week. A session done twice counts once. */
export interface Tally {
  readonly done: number;
  readonly of: number;
  readonly weeks: readonly WeekTally[];
}

export function tallyOf(block: Block, outcomes: readonly Outcome[]): Tally {
  const counted = new Set(outcomes.filter((outcome) => outcome.counts).map((outcome) => outcome.sessionId));
  const weeks = block.weeks.map((week) => ({
    number: week.number,
    kind: week.kind,
    sessions: week.sessions.map(({ id, kind }) => ({ id, kind, done: counted.has(id) })),
  }));
  const all = weeks.flatMap((week) => week.sessions);
  return { done: all.filter((session) => session.done).length, of: all.length, weeks };
}

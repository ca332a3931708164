import type { PlannedSession } from '../adapt/index.ts';
import type { SessionId, SessionKind } from '../plan/block.ts';

/** One lap of the block: which of its three sessions are done. */
export interface WeekTally {
  readonly number: number;
  readonly kind: 'easy' | 'hard';
  /** In order of day, as the week's sessions. */
  readonly sessions: readonly { readonly id: SessionId; readonly kind: SessionKind; readonly done: boolean }[];
}

/** Sessions done of the block's thirty, and week by week. A session done twice counts once; a week that is repeated counts anew. */
export interface Tally {
  readonly done: number;
  readonly of: number;
  readonly weeks: readonly WeekTally[];
}

export function tallyOf(sessions: readonly PlannedSession[]): Tally {
  const weeks = new Map<number, WeekTally>();
  for (const { session, week, standing } of sessions) {
    const before = weeks.get(week.number) ?? { number: week.number, kind: week.kind, sessions: [] };
    const one = { id: session.id, kind: session.kind, done: standing.state === 'done' };
    weeks.set(week.number, { ...before, sessions: [...before.sessions, one] });
  }
  const done = sessions.filter(({ standing }) => standing.state === 'done').length;
  return { done, of: sessions.length, weeks: [...weeks.values()] };
}

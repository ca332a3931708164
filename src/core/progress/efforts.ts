import type { PlannedSession } from '../adapt/index.ts';
import type { LocalDay } from '../calendar/index.ts';
import type { SessionKind } from '../plan/block.ts';
import type { Outcome } from './outcomes.ts';

/** How one saved session felt, where it was said. */
export interface Felt {
  readonly week: number;
  readonly kind: SessionKind;
  readonly day: LocalDay;
  readonly effort: 'easy' | 'right' | 'hard';
}

/** The answers of the block's sessions in order of day; a sitting without one is not in it. */
export function effortsOf(outcomes: readonly Outcome[], sessions: readonly PlannedSession[]): Felt[] {
  const planned = new Map(sessions.map((one) => [one.session.id, one]));
  return outcomes
    .flatMap(({ sessionId, day, saved }): Felt[] => {
      const one = planned.get(sessionId);
      if (one === undefined || saved.effort === null) return [];
      return [{ week: one.week.number, kind: one.session.kind, day, effort: saved.effort }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

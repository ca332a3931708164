import type { LocalDay } from '../calendar/index.ts';
import { gentlerForm, type Session, shortForm } from '../plan/index.ts';
import { type MoveOrder, nextFittingDay } from './moves.ts';

/** What stands in the way today. */
export type NotTodayReason = 'pain' | 'tired' | 'time';

/** Another way to go on: the same session in a smaller form, or on another day. */
export type NotTodayWay =
  | { readonly code: 'gentler' | 'short'; readonly session: Session }
  | { readonly code: 'later'; readonly day: LocalDay }
  /** Leave it: it stays open until the next of its kind, and nothing is doubled up. */
  | { readonly code: 'leave' };

/**
 * "Not today": what to do instead, the best first. With pain another day comes before a gentler form; tired, the gentler form
 * before another day; short of time, the short form.
 */
export function notToday(reason: NotTodayReason, session: Session, order: MoveOrder): NotTodayWay[] {
  const day = nextFittingDay(order);
  const later: NotTodayWay[] = day === null ? [] : [{ code: 'later', day }];
  const gentler: NotTodayWay = { code: 'gentler', session: gentlerForm(session) };
  const short: NotTodayWay = { code: 'short', session: shortForm(session) };
  switch (reason) {
    case 'pain':
      return [...later, gentler, { code: 'leave' }];
    case 'tired':
      return [gentler, short, ...later, { code: 'leave' }];
    case 'time':
      return [short, ...later, { code: 'leave' }];
  }
}

import type { Milliseconds } from '../calendar/index.ts';

/** 'stand': up for a moment. 'opener': two minutes of it, with something for the hips. */
export type BreakKind = 'stand' | 'opener';

export interface Break {
  readonly at: Milliseconds;
  /** Counted from 1. */
  readonly number: number;
  readonly kind: BreakKind;
}

/** The article: up every 30 minutes, and every hour two minutes of walking or a standing hip opener. */
export const minutesBetween = 30;
const openerEvery = 2;

/** A desk day ends by itself after eight hours: nothing rings into an evening. */
const breaksInADay = 16;

const gapMs: Milliseconds = minutesBetween * 60_000;

const breakOf = (startedAt: Milliseconds, number: number): Break => ({
  at: startedAt + number * gapMs,
  number,
  kind: number % openerEvery === 0 ? 'opener' : 'stand',
});

/** The breaks of a desk day, in order. Their moments depend on its start alone, so nothing is lost while nobody counts. */
export function breaksOf(startedAt: Milliseconds): readonly Break[] {
  return Array.from({ length: breaksInADay }, (_, at) => breakOf(startedAt, at + 1));
}

/** Where a desk day stands: the break that came last and the one ahead; null: there is none. */
export interface BreaksNow {
  readonly last: Break | null;
  readonly next: Break | null;
}

/** A break is past from its own moment on. Before the start, as of a clock that was set back, there is no desk day. */
export function breaksAt(startedAt: Milliseconds, now: Milliseconds): BreaksNow {
  if (isAhead(startedAt, now)) return { last: null, next: null };
  const all = breaksOf(startedAt);
  return { last: all.findLast(({ at }) => at <= now) ?? null, next: all.find(({ at }) => at > now) ?? null };
}

/** When the desk day began, as it stands among the settings; null: none goes on `now`. */
export function breaksStartOf(rows: Readonly<Record<string, unknown>>, now: Milliseconds): Milliseconds | null {
  const started = rows['breaks-started'];
  if (typeof started !== 'number' || !Number.isFinite(started)) return null;
  return isAhead(started, now) || now - started > breaksInADay * gapMs ? null : started;
}

/** The clocks of two tabs may lie a little apart. */
function isAhead(startedAt: Milliseconds, now: Milliseconds): boolean {
  return startedAt - now > 60_000;
}

/** The breaks of a desk day from one time of the day to another (minutes after midnight), for a calendar. */
export function deskDay(fromMinute: number, toMinute: number): readonly { readonly minute: number; readonly kind: BreakKind }[] {
  const count = Math.max(0, Math.floor((toMinute - fromMinute) / minutesBetween));
  return Array.from({ length: count }, (_, at) => ({
    minute: fromMinute + (at + 1) * minutesBetween,
    kind: (at + 1) % openerEvery === 0 ? 'opener' : 'stand',
  }));
}

import type { Milliseconds } from '../core/calendar/index.ts';
import { type Anchor, nowAfterAbsence, nowBy, type Reading } from './clock.ts';

/** What time it is for the run-through, and since when nobody can be there. */
export interface Presence {
  /** Sets the run-through's clock to the wall's; gives that moment. Somebody is there. */
  readonly start: () => Milliseconds;
  /** Now; for as long as the page is out of sight, the moment it went. */
  readonly now: () => Milliseconds;
  /** Out of sight from now on. Twice is once. */
  readonly go: () => void;
  readonly isGone: () => boolean;
  /** Somebody or something is there: now, and since when nothing was before it (null: nothing was missed). */
  readonly sign: () => { readonly now: Milliseconds; readonly absentSince: Milliseconds | null };
}

/** No sign of life for longer than this on a page in sight: the device slept with its clocks running. */
const stalledAfterMs: Milliseconds = 60_000;

export function createPresence(read: () => Reading): Presence {
  let anchor: Anchor = { at: 0, reading: { wall: 0, mono: 0 } };
  let lastSign = anchor.reading;
  let leftAt: Reading | null = null;
  return {
    start: () => {
      const reading = read();
      anchor = { at: reading.wall, reading };
      lastSign = reading;
      leftAt = null;
      return anchor.at;
    },
    now: () => nowBy(anchor, leftAt ?? read()),
    go: () => {
      leftAt ??= read();
    },
    isGone: () => leftAt !== null,
    sign: () => {
      const reading = read();
      const since = leftAt ?? (reading.mono - lastSign.mono > stalledAfterMs ? lastSign : null);
      lastSign = reading;
      if (since === null) return { now: nowBy(anchor, reading), absentSince: null };
      const absentSince = nowBy(anchor, since);
      anchor = { at: nowAfterAbsence(anchor, since, reading), reading };
      leftAt = null;
      return { now: anchor.at, absentSince };
    },
  };
}

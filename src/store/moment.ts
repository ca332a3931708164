import type { LocalDay, Milliseconds } from '../core/calendar/index.ts';

/** A moment as facts freeze it. */
export interface Moment {
  readonly at: Milliseconds;
  readonly day: LocalDay;
  /** IANA zone. */
  readonly zone: string;
}

/** Now, by the device's clock and in its zone. Everything outside the player reads the time here. */
export function momentNow(): Moment {
  const at = Date.now();
  return { at, day: localDayOf(at), zone: zoneAt(at) };
}

/** How long a zone is taken as known: asking for it takes a slow phone two milliseconds, and every record needs it. */
const zoneKnownMs: Milliseconds = 3_600_000;
let known = { zone: '', offset: Number.NaN, since: 0 };

function zoneAt(at: Milliseconds): string {
  const offset = new Date(at).getTimezoneOffset();
  if (offset !== known.offset || Math.abs(at - known.since) > zoneKnownMs) {
    known = { zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC', offset, since: at };
  }
  return known.zone;
}

/** The local day of a moment, by the device's zone as it is now. */
export function localDayOf(at: Milliseconds): LocalDay {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** When the night ends on the local day of `at`: three in the morning by the device's clock. Before it no morning is asked for. */
export function nightEnd(at: Milliseconds): Milliseconds {
  return new Date(at).setHours(3, 0, 0, 0);
}

/** Calendar day in the user's own zone, 'YYYY-MM-DD'. Days compare as strings. */
export type LocalDay = string & { readonly is?: 'local-day' };
/** 1 = Monday … 7 = Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 86_400_000;

/** True for a real day of the calendar ('2026-02-30' is none). */
export function isLocalDay(value: unknown): value is LocalDay {
  if (typeof value !== 'string' || !dayPattern.test(value)) return false;
  const ms = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(ms) && dayFromUtc(ms) === value;
}

/** The day `days` after `day` (before it, if negative). `day` must be a real day. */
export function addDays(day: LocalDay, days: number): LocalDay {
  return dayFromUtc(utcOf(day) + days * msPerDay);
}

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return Math.round((utcOf(to) - utcOf(from)) / msPerDay);
}

export function weekdayOf(day: LocalDay): Weekday {
  const sundayFirst = new Date(utcOf(day)).getUTCDay();
  return (sundayFirst === 0 ? 7 : sundayFirst) as Weekday; // getUTCDay is 0–6, so this is 1–7
}

/** The weekday `days` after `weekday`, round the week. */
export function weekdayAfter(weekday: Weekday, days: number): Weekday {
  return (((((weekday - 1 + days) % 7) + 7) % 7) + 1) as Weekday; // a remainder by 7 plus one is 1–7
}

// Days are counted in UTC, where every day has 24 hours; no zone or daylight saving can shift them.
function utcOf(day: LocalDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayFromUtc(ms: number): LocalDay {
  return new Date(ms).toISOString().slice(0, 10);
}

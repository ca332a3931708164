import { addDays, daysBetween, type LocalDay, type Weekday, weekdayOf } from '../core/calendar/index.ts';

// A local day has no zone of its own: it is formatted as the UTC day of the same name.
const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const weekdayFormat = format({ weekday: 'long' });
const shortWeekdayFormat = format({ weekday: 'short' });
const dateFormat = format({ day: 'numeric', month: 'long' });

/** A Monday; any would do. */
const someMonday: LocalDay = '2024-01-01';

function dateOf(day: LocalDay): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** "Thursday 26 November" */
export function fullDay(day: LocalDay): string {
  return `${weekdayFormat.format(dateOf(day))} ${dateFormat.format(dateOf(day))}`;
}

/** "26 November" */
export function dateWords(day: LocalDay): string {
  return dateFormat.format(dateOf(day));
}

/** "26" */
export function dayOfMonth(day: LocalDay): string {
  return String(dateOf(day).getUTCDate());
}

/** "Thursday" */
export function weekdayName(weekday: Weekday): string {
  return weekdayFormat.format(dateOf(addDays(someMonday, weekday - 1)));
}

/** "Thu" */
export function shortWeekday(weekday: Weekday): string {
  return shortWeekdayFormat.format(dateOf(addDays(someMonday, weekday - 1)));
}

/** "23 to 29 November", "30 November to 6 December"; of one day "28 November" */
export function daySpan(from: LocalDay, to: LocalDay): string {
  if (from === to) return dateWords(to);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${sameMonth ? dayOfMonth(from) : dateWords(from)} to ${dateWords(to)}`;
}

/** Seen from today, as a person says it: "today", "tomorrow", "yesterday", "Thursday" within the week, else "Thursday 3 December". */
export function spokenDay(day: LocalDay, today: LocalDay): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return Math.abs(days) < 7 ? weekdayName(weekdayOf(day)) : fullDay(day);
}

/** As `spokenDay`, to stand in a sentence: "on Thursday", "today", "tomorrow". */
export function onDay(day: LocalDay, today: LocalDay): string {
  return Math.abs(daysBetween(today, day)) <= 1 ? spokenDay(day, today) : `on ${spokenDay(day, today)}`;
}

/** "Tuesday, Thursday and Sunday" */
export function listOf(words: readonly string[]): string {
  return listFormat.format(words);
}
const listFormat = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** A day ahead as a line of its own: "Tomorrow, Saturday", "Sunday", "Thursday 3 December". */
export function dayLabel(day: LocalDay, today: LocalDay): string {
  return daysBetween(today, day) === 1 ? `Tomorrow, ${weekdayName(weekdayOf(day))}` : spokenDay(day, today);
}

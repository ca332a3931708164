import { type LocalDay, type Weekday, weekdayAfter, weekdayOf, weekdays } from '../calendar/index.ts';
import type { Profile } from './profile.ts';

/** The weekdays of a block's three sessions, the same in all ten weeks. */
export interface SessionDays {
  readonly strengthA: Weekday;
  readonly strengthB: Weekday;
  readonly mobility: Weekday;
}

/** What of a profile rules the calendar. */
export type CalendarWishes = Pick<Profile, 'startDay' | 'availableDays' | 'runDays' | 'hardRunDays' | 'longRunDay'>;

/** Days from `from` on to the next `to`, 0–6. */
export function daysUntil(from: Weekday, to: Weekday): number {
  return (to - from + 7) % 7;
}

/**
 * Every choice of weekdays that keeps the rules: three different available days; B two or three days after A; no strength on the
 * eve of the long run; mobility on the day after the long run wherever that day is available and not A's or B's.
 */
export function possibleDays(wishes: CalendarWishes): SessionDays[] {
  const available = weekdays.filter((day) => wishes.availableDays.includes(day));
  const eve = wishes.longRunDay === null ? null : weekdayAfter(wishes.longRunDay, -1);
  const dayAfter = wishes.longRunDay === null ? null : weekdayAfter(wishes.longRunDay, 1);
  const possible: SessionDays[] = [];
  for (const strengthA of available) {
    for (const strengthB of [weekdayAfter(strengthA, 2), weekdayAfter(strengthA, 3)]) {
      if (!available.includes(strengthB) || strengthA === eve || strengthB === eve) continue;
      const others = available.filter((day) => day !== strengthA && day !== strengthB);
      const forMobility = dayAfter !== null && others.includes(dayAfter) ? [dayAfter] : others;
      for (const mobility of forMobility) possible.push({ strengthA, strengthB, mobility });
    }
  }
  return possible;
}

/** What we would rather have, the weightiest first. Each is a cost: less is better, and a later one only settles what is equal. */
const preferences: readonly ((days: SessionDays, wishes: CalendarWishes) => number)[] = [
  mobilityOffDayAfterLongRun,
  strengthOnEveOfHardRun,
  strengthOnDemandingRunDay,
  daysToWait,
  strengthOnRunDay,
  nearnessToLongRun,
  unevenness,
  mobilityBesideStrength,
  daysToMobility,
];

/** The days we would rather have of all that keep the rules; null if none does. */
export function chooseDays(wishes: CalendarWishes): SessionDays | null {
  let best: SessionDays | null = null;
  for (const days of possibleDays(wishes)) {
    if (best === null || isBetter(days, best, wishes)) best = days;
  }
  return best;
}

function isBetter(days: SessionDays, than: SessionDays, wishes: CalendarWishes): boolean {
  for (const cost of preferences) {
    const difference = cost(days, wishes) - cost(than, wishes);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

const strengthDays = ({ strengthA, strengthB }: SessionDays): readonly Weekday[] => [strengthA, strengthB];

/** Easy movement does most good the day after the long run. */
function mobilityOffDayAfterLongRun({ mobility }: SessionDays, { longRunDay, availableDays }: CalendarWishes): number {
  if (longRunDay === null) return 0;
  const dayAfter = weekdayAfter(longRunDay, 1);
  return availableDays.includes(dayAfter) && mobility !== dayAfter ? 1 : 0;
}

/** Tired legs make a hard run harder; with strength there, the levels of that session stay lower. */
function strengthOnEveOfHardRun(days: SessionDays, { hardRunDays }: CalendarWishes): number {
  return strengthDays(days).filter((day) => hardRunDays.includes(weekdayAfter(day, 1))).length;
}

/** Strength after a long run weighs more than after a hard one. */
function strengthOnDemandingRunDay(days: SessionDays, { hardRunDays, longRunDay }: CalendarWishes): number {
  return strengthDays(days).reduce((cost, day) => cost + (day === longRunDay ? 2 : hardRunDays.includes(day) ? 1 : 0), 0);
}

/** From the start day to the first Strength A. */
function daysToWait({ strengthA }: SessionDays, { startDay }: CalendarWishes): number {
  return daysUntil(weekdayOf(startDay), strengthA);
}

function strengthOnRunDay(days: SessionDays, { runDays }: CalendarWishes): number {
  return strengthDays(days).filter((day) => runDays.includes(day)).length;
}

/** The more days between strength and the next long run, the better; a strength day on it has the whole week. */
function nearnessToLongRun(days: SessionDays, { longRunDay }: CalendarWishes): number {
  if (longRunDay === null) return 0;
  return 7 - Math.min(...strengthDays(days).map((day) => daysUntil(day, longRunDay) || 7));
}

/** Three days and four share a week more evenly than two and five. */
function unevenness({ strengthA, strengthB }: SessionDays): number {
  return daysUntil(strengthA, strengthB) === 3 ? 0 : 1;
}

function mobilityBesideStrength(days: SessionDays): number {
  const apart = strengthDays(days).map((day) => Math.min(daysUntil(day, days.mobility), daysUntil(days.mobility, day)));
  return 3 - Math.min(...apart);
}

function daysToMobility({ strengthA, mobility }: SessionDays): number {
  return daysUntil(strengthA, mobility);
}

/** The first day from the start day on that is Strength A's. */
export function firstDayOffset(startDay: LocalDay, days: SessionDays): number {
  return daysUntil(weekdayOf(startDay), days.strengthA);
}

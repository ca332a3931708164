import { type Weekday, weekdayOf, weekdays } from '../../../../src/core/calendar/index.ts';
import type { Profile } from '../../../../src/core/plan/index.ts';

/** What of a profile rules its days. */
export type Calendar = Pick<Profile, 'startDay' | 'availableDays' | 'runDays' | 'hardRunDays' | 'longRunDay'>;

/** The weekdays of a block's sessions. */
export interface Days {
  readonly strengthA: Weekday;
  readonly strengthB: Weekday;
  readonly mobility: Weekday;
}

/** Days from one weekday on to the next other, 0–6. */
export const until = (from: number, to: number): number => (to - from + 7) % 7;
const isDayAfter = (day: number, other: number): boolean => until(other, day) === 1;

const everyTriple: readonly Days[] = weekdays.flatMap((strengthA) =>
  weekdays.flatMap((strengthB) => weekdays.map((mobility) => ({ strengthA, strengthB, mobility }))),
);

/** Every choice of weekdays that keeps rules 1 to 3, by trying all of them. */
export function lawfulDays({ availableDays, longRunDay }: Pick<Calendar, 'availableDays' | 'longRunDay'>): Days[] {
  return everyTriple.filter(({ strengthA, strengthB, mobility }) => {
    if (![strengthA, strengthB, mobility].every((day) => availableDays.includes(day))) return false;
    if (mobility === strengthA || mobility === strengthB) return false;
    if (until(strengthA, strengthB) !== 2 && until(strengthA, strengthB) !== 3) return false;
    if (longRunDay === null) return true;
    if (isDayAfter(longRunDay, strengthA) || isDayAfter(longRunDay, strengthB)) return false;
    const free = availableDays.some((day) => isDayAfter(day, longRunDay) && day !== strengthA && day !== strengthB);
    return !free || isDayAfter(mobility, longRunDay);
  });
}

/** What we would rather have, in words and as a cost: the less the better, a later one settles only what is equal before it. */
export interface Preference {
  readonly words: string;
  readonly cost: (days: Days, calendar: Calendar) => number;
}

const count = (days: Days, counts: (day: Weekday) => boolean): number => [days.strengthA, days.strengthB].filter(counts).length;

/** In the order of docs/health.md, "Days". */
export const preferences: readonly Preference[] = [
  {
    words: 'mobility on the day after the long run',
    cost: ({ mobility }, { longRunDay }) => (longRunDay === null || isDayAfter(mobility, longRunDay) ? 0 : 1),
  },
  {
    words: 'strength off the eve of hard runs',
    cost: (days, { hardRunDays }) => count(days, (day) => hardRunDays.some((hard) => isDayAfter(hard, day))),
  },
  {
    words: 'strength off the days of the long run and of hard runs',
    cost: (days, { hardRunDays, longRunDay }) =>
      2 * count(days, (day) => day === longRunDay) + count(days, (day) => day !== longRunDay && hardRunDays.includes(day)),
  },
  {
    words: 'the earliest start',
    cost: ({ strengthA }, { startDay }) => until(weekdayOf(startDay), strengthA),
  },
  {
    words: 'strength on days without a run',
    cost: (days, { runDays }) => count(days, (day) => runDays.includes(day)),
  },
  {
    words: 'most days before the next long run',
    cost: ({ strengthA, strengthB }, { longRunDay }) =>
      longRunDay === null ? 0 : -Math.min(...[strengthA, strengthB].map((day) => until(day, longRunDay) || 7)),
  },
  {
    words: 'three days between A and B',
    cost: ({ strengthA, strengthB }) => (until(strengthA, strengthB) === 3 ? 0 : 1),
  },
  {
    words: 'mobility away from strength',
    cost: ({ strengthA, strengthB, mobility }) =>
      -Math.min(...[strengthA, strengthB].map((day) => Math.min(until(day, mobility), until(mobility, day)))),
  },
  {
    words: 'the earliest mobility day',
    cost: ({ strengthA, mobility }) => until(strengthA, mobility),
  },
];

/** The best of `lawful` by the preferences in their order; every one that is, should some be equal to the last. */
export function bestDays(calendar: Calendar, lawful = lawfulDays(calendar), order = preferences): readonly Days[] {
  let left: readonly Days[] = lawful;
  for (const { cost } of order) {
    if (left.length < 2) break;
    const costs = left.map((days) => cost(days, calendar));
    const least = Math.min(...costs);
    left = left.filter((_, place) => costs[place] === least);
  }
  return left;
}

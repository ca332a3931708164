import { describe, expect, it } from 'vitest';
import { type Weekday, weekdays } from '../../../src/core/calendar/index.ts';
import { chooseDays } from '../../../src/core/plan/choose-days.ts';
import { bestDays, type Calendar, type Days, lawfulDays, preferences } from './rules/days.ts';

const monday = '2026-11-23';
const calendar = (change: Partial<Calendar>): Calendar => ({
  startDay: monday,
  availableDays: weekdays,
  runDays: [],
  hardRunDays: [],
  longRunDay: null,
  ...change,
});
const days = (strengthA: Weekday, strengthB: Weekday, mobility: Weekday): Days => ({ strengthA, strengthB, mobility });

/** A calendar, the days it gets, and those it would get if one preference were not there. */
interface Decided {
  readonly preference: string;
  readonly of: Partial<Calendar>;
  readonly chosen: Days;
  readonly otherwise: Days;
}

/** One for each preference: nothing weightier tells the two apart, and without it the other would be taken, so that it decides. */
const decided: readonly Decided[] = [
  {
    preference: 'mobility on the day after the long run',
    of: { availableDays: [1, 4, 5, 7], runDays: [7], longRunDay: 7 },
    chosen: days(4, 7, 1),
    otherwise: days(1, 4, 5),
  },
  {
    preference: 'strength off the eve of hard runs',
    of: { runDays: [2], hardRunDays: [2] },
    chosen: days(3, 6, 1),
    otherwise: days(1, 4, 6),
  },
  {
    preference: 'strength off the days of the long run and of hard runs',
    of: { runDays: [2, 4], hardRunDays: [4] },
    chosen: days(2, 5, 7),
    otherwise: days(1, 4, 6),
  },
  {
    preference: 'the earliest start',
    of: { availableDays: [1, 2, 3, 6] },
    chosen: days(1, 3, 6),
    otherwise: days(3, 6, 1),
  },
  {
    preference: 'strength on days without a run',
    of: { availableDays: [1, 2, 3, 4, 6], runDays: [4] },
    chosen: days(1, 3, 6),
    otherwise: days(1, 4, 6),
  },
  {
    preference: 'most days before the next long run',
    of: { runDays: [1], longRunDay: 1 },
    chosen: days(3, 5, 2),
    otherwise: days(3, 6, 2),
  },
  {
    preference: 'three days between A and B',
    of: {},
    chosen: days(1, 4, 6),
    otherwise: days(1, 3, 5),
  },
  {
    preference: 'mobility away from strength',
    of: { availableDays: [1, 2, 4, 6] },
    chosen: days(1, 4, 6),
    otherwise: days(1, 4, 2),
  },
];

describe('among weeks that keep the rules, the calendar', () => {
  it.each(decided)('prefers $preference, where that alone decides', ({ preference, of, chosen, otherwise }) => {
    const given = calendar(of);
    expect(chooseDays(given)).toEqual(chosen);
    const others = preferences.filter(({ words }) => words !== preference);
    expect(others).toHaveLength(preferences.length - 1);
    expect(bestDays(given, lawfulDays(given), others)).toEqual([otherwise]);
    const first = preferences.find(({ cost }) => cost(chosen, given) !== cost(otherwise, given));
    expect(first?.words).toBe(preference);
  });

  it('prefers the earliest mobility day among those as far from strength', () => {
    const given = calendar({ availableDays: [1, 4, 6, 7] });
    expect(bestDays(given, lawfulDays(given), preferences.slice(0, -1)).map(({ mobility }) => mobility)).toEqual([6]);
    const tied = calendar({ availableDays: [1, 2, 3, 4] });
    expect(bestDays(tied, lawfulDays(tied), preferences.slice(0, -1))).toEqual([days(1, 4, 2), days(1, 4, 3)]);
    expect(chooseDays(tied)).toEqual(days(1, 4, 2));
  });
});

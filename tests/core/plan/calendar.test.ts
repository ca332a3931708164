import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Weekday, weekdayOf, weekdays } from '../../../src/core/calendar/index.ts';
import { chooseDays } from '../../../src/core/plan/choose-days.ts';
import { calendarReasons } from '../../../src/core/plan/index.ts';
import { plannableProfiles, readableProfiles } from './arbitrary.ts';
import { inEveryBlock, runs } from './holds.ts';
import { bestDays, type Calendar, type Days, lawfulDays, until } from './rules/days.ts';

const monday = '2026-11-23';
const calendar = (change: Partial<Calendar>): Calendar => ({
  startDay: monday,
  availableDays: weekdays,
  runDays: [],
  hardRunDays: [],
  longRunDay: null,
  ...change,
});
const longRunOn = (day: Weekday): Calendar => calendar({ runDays: [day], longRunDay: day });
const days = (strengthA: Weekday, strengthB: Weekday, mobility: Weekday): Days => ({ strengthA, strengthB, mobility });

/** Minutes rule no days, and the longest are planned the soonest. */
const hourLong = plannableProfiles({ min: 60, max: 60 });

describe('the calendar', { timeout: 600_000 }, () => {
  it('gives strength Tuesday and Thursday, mobility Monday, round a long run on Sunday', () => {
    expect(chooseDays(longRunOn(7))).toEqual(days(2, 4, 1));
  });

  it('gives strength Monday and Wednesday, mobility Sunday, round a long run on Saturday', () => {
    expect(chooseDays(longRunOn(6))).toEqual(days(1, 3, 7));
  });

  it('begins on the start day itself where nothing speaks against it', () => {
    for (const startDay of ['2026-11-23', '2026-11-25', '2026-11-29']) {
      expect(chooseDays(calendar({ startDay }))?.strengthA).toBe(weekdayOf(startDay));
    }
  });

  it('keeps strength off the day after the long run wherever mobility may have it', () => {
    fc.assert(
      fc.property(readableProfiles(), (profile) => {
        const { longRunDay } = profile;
        const chosen = chooseDays(profile);
        fc.pre(longRunDay !== null && chosen !== null);
        const strength = [chosen.strengthA, chosen.strengthB];
        if (!strength.some((day) => until(longRunDay, day) === 1)) return;
        const free = lawfulDays(profile).filter(({ mobility }) => until(longRunDay, mobility) === 1);
        expect(free).toEqual([]);
      }),
      { numRuns: runs * 2 },
    );
  });

  it('finds days exactly where some three weekdays keep the rules, and the best of them by every preference in its order', () => {
    fc.assert(
      fc.property(readableProfiles(), (profile) => {
        const best = bestDays(profile);
        expect(best.length).toBeLessThan(2);
        expect(chooseDays(profile)).toEqual(best[0] ?? null);
      }),
      { numRuns: runs * 10 },
    );
  });

  it('tells why these days from the block itself', () => {
    inEveryBlock((block, profile) => {
      const reasons = calendarReasons(block);
      if (reasons === null) return ['no reasons'];
      const found = new Map(block.weeks[0]?.sessions.map(({ kind, day }) => [kind, weekdayOf(day)]));
      const { longRunDay, hardRunDays } = profile;
      const told = {
        strengthA: reasons.strengthA === found.get('strength-a'),
        strengthB: reasons.strengthB === found.get('strength-b'),
        mobility: reasons.mobility === found.get('mobility'),
        daysApart: until(reasons.strengthA, reasons.strengthB) === reasons.daysApart,
        'no long run': (reasons.code === 'no-long-run') === (longRunDay === null),
        'after the long run':
          (reasons.code === 'after-long-run') === (longRunDay !== null && until(longRunDay, reasons.mobility) === 1),
        'shared days': reasons.sharedWithDemandingRun.every((day) => hardRunDays.includes(day) || longRunDay === day),
        eves: reasons.eveOfHardRun.every((day) => hardRunDays.some((hard) => until(day, hard) === 1)),
      };
      return Object.entries(told).flatMap(([what, right]) => (right ? [] : [what]));
    }, hourLong);
  });
});

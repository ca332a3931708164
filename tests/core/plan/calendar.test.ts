import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Weekday, weekdayOf, weekdays } from '../../../src/core/calendar/index.ts';
import { chooseDays, type SessionDays } from '../../../src/core/plan/choose-days.ts';
import { calendarReasons, type Profile } from '../../../src/core/plan/index.ts';
import { plannableProfiles } from './arbitrary.ts';
import { blockOf, runs } from './holds.ts';

const monday = '2026-11-23';
const everyDay = [...weekdays];
const wishes = (change: Partial<Profile>) => ({
  startDay: monday,
  availableDays: everyDay,
  runDays: [] as readonly Weekday[],
  hardRunDays: [] as readonly Weekday[],
  longRunDay: null,
  ...change,
});
const longRunOn = (day: Weekday) => wishes({ runDays: [day], longRunDay: day });

const until = (from: number, to: number): number => (to - from + 7) % 7;

/** Every triple of weekdays that keeps rules 1 to 3, by trying all of them. */
function lawful({ availableDays, longRunDay }: ReturnType<typeof wishes> & Pick<Profile, 'longRunDay'>): SessionDays[] {
  const all = weekdays.flatMap((a) =>
    weekdays.flatMap((b) => weekdays.map((m) => ({ strengthA: a, strengthB: b, mobility: m }))),
  );
  return all.filter(({ strengthA, strengthB, mobility }) => {
    if (![strengthA, strengthB, mobility].every((day) => availableDays.includes(day))) return false;
    if (mobility === strengthA || mobility === strengthB) return false;
    if (until(strengthA, strengthB) !== 2 && until(strengthA, strengthB) !== 3) return false;
    if (longRunDay === null) return true;
    if (until(strengthA, longRunDay) === 1 || until(strengthB, longRunDay) === 1) return false;
    const dayAfter = weekdays.find((day) => until(longRunDay, day) === 1) as Weekday; // every weekday has a next
    const free = availableDays.includes(dayAfter) && dayAfter !== strengthA && dayAfter !== strengthB;
    return !free || mobility === dayAfter;
  });
}

/** What we would rather have, in words of its own: the costs that lead, in order. */
function leadingCosts(
  { strengthA, strengthB, mobility }: SessionDays,
  { hardRunDays, longRunDay, availableDays, startDay }: Profile,
): number[] {
  const strength = [strengthA, strengthB];
  const after = (day: Weekday): Weekday => weekdays[day % 7] as Weekday; // Monday follows Sunday
  return [
    longRunDay !== null && availableDays.includes(after(longRunDay)) && mobility !== after(longRunDay) ? 1 : 0,
    strength.filter((day) => hardRunDays.includes(after(day))).length,
    strength.filter((day) => hardRunDays.includes(day) && day !== longRunDay).length +
      2 * strength.filter((day) => day === longRunDay).length,
    longRunDay !== null && strength.includes(after(longRunDay)) ? 1 : 0,
    until(weekdayOf(startDay), strengthA),
  ];
}

describe('the calendar', { timeout: 120_000 }, () => {
  it('gives strength Tuesday and Thursday, mobility Monday, round a long run on Sunday', () => {
    expect(chooseDays(longRunOn(7))).toEqual({ strengthA: 2, strengthB: 4, mobility: 1 });
  });

  it('gives strength Monday and Wednesday, mobility Sunday, round a long run on Saturday', () => {
    expect(chooseDays(longRunOn(6))).toEqual({ strengthA: 1, strengthB: 3, mobility: 7 });
  });

  it('begins on the start day itself where nothing speaks against it', () => {
    for (const startDay of ['2026-11-23', '2026-11-25', '2026-11-29']) {
      expect(chooseDays(wishes({ startDay }))?.strengthA).toBe(weekdayOf(startDay));
    }
  });

  it('waits a few days rather than put strength on a hard run or before one', () => {
    const hardTuesday = wishes({ runDays: [2], hardRunDays: [2] });
    const days = chooseDays(hardTuesday);
    expect(days).not.toBeNull();
    expect([days?.strengthA, days?.strengthB]).not.toContain(2);
    expect([days?.strengthA, days?.strengthB]).not.toContain(1);
  });

  it('finds days exactly where some triple of weekdays keeps the rules, and never a lawless one', () => {
    const calendars = fc.record({
      availableDays: fc.subarray(everyDay),
      longRunDay: fc.option(fc.constantFrom(...weekdays)),
    });
    fc.assert(
      fc.property(calendars, ({ availableDays, longRunDay }) => {
        const given = { ...wishes({ availableDays }), longRunDay, runDays: longRunDay === null ? [] : [longRunDay] };
        const chosen = chooseDays(given);
        if (chosen === null) expect(lawful(given)).toEqual([]);
        else expect(lawful(given)).toContainEqual(chosen);
      }),
      { numRuns: runs * 2 },
    );
  });

  it('takes none where another is better: after the long run, off hard runs and their eves, then the earliest start', () => {
    fc.assert(
      fc.property(plannableProfiles(), (profile) => {
        const chosen = chooseDays(profile) as SessionDays; // plannable profiles have one
        const costs = leadingCosts(chosen, profile);
        for (const other of lawful({ ...wishes({}), ...profile })) {
          const others = leadingCosts(other, profile);
          const place = costs.findIndex((cost, index) => cost !== others[index]);
          if (place >= 0) expect(others[place]).toBeGreaterThan(costs[place] ?? 0);
        }
      }),
      { numRuns: runs },
    );
  });

  it('tells why these days from the block itself', () => {
    fc.assert(
      fc.property(plannableProfiles(), (profile) => {
        const block = blockOf(profile);
        const reasons = calendarReasons(block);
        expect(reasons).not.toBeNull();
        if (reasons === null) return;
        const days = new Map(block.weeks[0]?.sessions.map(({ kind, day }) => [kind, weekdayOf(day)]));
        expect(reasons.strengthA).toBe(days.get('strength-a'));
        expect(reasons.strengthB).toBe(days.get('strength-b'));
        expect(reasons.mobility).toBe(days.get('mobility'));
        expect(until(reasons.strengthA, reasons.strengthB)).toBe(reasons.daysApart);
        expect(reasons.code === 'no-long-run').toBe(profile.longRunDay === null);
        if (profile.longRunDay !== null) {
          expect(reasons.code === 'after-long-run').toBe(until(profile.longRunDay, reasons.mobility) === 1);
        }
        for (const day of reasons.sharedWithDemandingRun) {
          expect(profile.hardRunDays.includes(day) || profile.longRunDay === day).toBe(true);
        }
      }),
      { numRuns: runs },
    );
  });
});

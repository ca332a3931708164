import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/index.ts';
import { painDays, painDaysBefore } from '../../../src/core/safety/index.ts';

const first = '2025-12-01';
/** The worst answer of each day from the first on; null: nothing was said. */
const answers = (...worst: readonly (number | null)[]) =>
  new Map(worst.flatMap((pain, place): [string, number][] => (pain === null ? [] : [[addDays(first, place), pain]])));
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const later = '2026-12-31';

describe('days of pain', () => {
  it('are days whose worst answer is 3 or more', () => {
    expect(painDays(answers(2, 3, 4, 0, 10), later)).toBe(3);
    expect(painDays(answers(2, 1, 0), later)).toBe(0);
  });

  it('add up over calm days in between', () => {
    expect(painDays(answers(3, 0, 0, 0, 0, 0, 0, 3), later)).toBe(2);
  });

  it('end after seven answered days in a row under 3', () => {
    expect(painDays(answers(3, 3, ...times(6, 0)), later)).toBe(2);
    expect(painDays(answers(3, 3, ...times(7, 2)), later)).toBe(0);
    expect(painDays(answers(3, 3, ...times(7, 0), 4), later)).toBe(1);
  });

  it('neither grow nor end by days without an answer', () => {
    expect(painDays(answers(3, 3, ...times(30, null)), later)).toBe(2);
    expect(painDays(answers(3, 0, 0, 0, null, null, 0, 0, 0), later)).toBe(1);
    expect(painDays(answers(3, 0, 0, 0, null, null, 0, 0, 0, null, 0), later)).toBe(0);
  });

  it('are counted up to a day and not beyond it', () => {
    expect(painDays(answers(3, 3, 3), addDays(first, 1))).toBe(2);
  });

  it('go on from those that were there when the block began', () => {
    expect(painDays(answers(3), later, 9)).toBe(10);
    expect(painDays(answers(), later, 9)).toBe(9);
    expect(painDays(answers(...times(7, 0)), later, 9)).toBe(0);
  });

  it('come with the answers of the block only if the worst was 3 or more', () => {
    expect(painDaysBefore({ worst: 2, days: 30 })).toBe(0);
    expect(painDaysBefore({ worst: 3, days: 30 })).toBe(30);
    expect(painDaysBefore({ worst: 0, days: 30 })).toBe(0);
  });

  it('never become fewer by a worse answer or by more days before', () => {
    const days = fc.array(fc.option(fc.nat(10)), { maxLength: 40 });
    fc.assert(
      fc.property(
        days,
        fc.nat(40),
        fc.integer({ min: 1, max: 10 }),
        fc.nat(20),
        fc.nat(5),
        (list, place, more, before, extra) => {
          const worse = list.map((pain, at) => (at === place && pain !== null ? Math.min(10, pain + more) : pain));
          expect(painDays(answers(...worse), later, before + extra)).toBeGreaterThanOrEqual(
            painDays(answers(...list), later, before),
          );
        },
      ),
    );
  });
});

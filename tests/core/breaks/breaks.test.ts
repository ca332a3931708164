import { describe, expect, it } from 'vitest';
import { breaksAt, breaksOf, breaksStartOf, deskDay } from '../../../src/core/breaks/index.ts';

const start = Date.parse('2026-11-24T09:00:00Z');
const minute = 60_000;

describe('movement breaks', () => {
  it('come every thirty minutes, and every sixty with the two-minute opener', () => {
    expect(
      breaksOf(start)
        .slice(0, 4)
        .map(({ at, kind }) => [(at - start) / minute, kind]),
    ).toEqual([
      [30, 'stand'],
      [60, 'opener'],
      [90, 'stand'],
      [120, 'opener'],
    ]);
  });

  it('end by themselves after eight hours', () => {
    expect(breaksOf(start).at(-1)?.at).toBe(start + 8 * 60 * minute);
    expect(breaksAt(start, start + 8 * 60 * minute).next).toBeNull();
  });

  it('stand where the time says, whenever one looks: nothing is counted meanwhile', () => {
    expect(breaksAt(start, start + 29.9 * minute)).toEqual({ last: null, next: breaksOf(start)[0] });
    expect(breaksAt(start, start + 30 * minute)).toMatchObject({ last: { number: 1 }, next: { number: 2, kind: 'opener' } });
    expect(breaksAt(start, start + 200 * minute)).toMatchObject({ last: { number: 6 }, next: { number: 7 } });
    expect(breaksAt(start, start - 90 * minute)).toEqual({ last: null, next: null });
  });

  it('are going only where a moment of their start is kept', () => {
    expect(breaksStartOf({ 'breaks-started': start }, start + minute)).toBe(start);
    for (const none of [null, String(start), Number.NaN]) expect(breaksStartOf({ 'breaks-started': none }, start)).toBeNull();
    expect(breaksStartOf({}, start)).toBeNull();
  });

  it('are not going where their start lies ahead, or more than eight hours back', () => {
    const rows = { 'breaks-started': start };
    expect(breaksStartOf(rows, start - 90 * minute)).toBeNull();
    expect(breaksStartOf(rows, start + 480 * minute)).toBe(start);
    expect(breaksStartOf(rows, start + 481 * minute)).toBeNull();
  });

  it('of a desk day stand between its two ends', () => {
    expect(deskDay(9 * 60, 11 * 60)).toEqual([
      { minute: 570, kind: 'stand' },
      { minute: 600, kind: 'opener' },
      { minute: 630, kind: 'stand' },
      { minute: 660, kind: 'opener' },
    ]);
    expect(deskDay(9 * 60, 9 * 60 + 20)).toEqual([]);
    expect(deskDay(17 * 60, 9 * 60)).toEqual([]);
  });
});

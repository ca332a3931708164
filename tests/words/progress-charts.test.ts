import { expect, it } from 'vitest';
import type { Climb, Trend } from '../../src/core/progress/index.ts';
import {
  adherenceReading,
  balanceReading,
  climbWords,
  comeBackWords,
  effortReading,
  laddersReading,
  loadNote,
  loadReading,
  painNote,
  painReading,
  rungsWords,
} from '../../src/words/progress-charts.ts';
import { problemsOf } from './voice.ts';

const week = (number: number, planned: number, done: number) => ({ number, kind: 'easy' as const, planned, done });
const felt = (effort: 'easy' | 'right' | 'hard') => ({ week: 1, kind: 'strength-a' as const, day: '2025-11-24', effort });
const bridge: Climb = {
  family: 'hip-extension',
  rungs: [
    { level: 1, day: '2025-11-24', exerciseId: 'glute-bridge' },
    { level: 4, day: '2026-01-05', exerciseId: 'x' },
  ],
  now: { level: 3, day: '2026-01-12', exerciseId: 'y' },
  up: 3,
};
const balance = (left: number, right: number, gap: number, day = '2026-01-05') => ({
  test: 'side-plank' as const,
  form: 'side-plank',
  unit: 'seconds' as const,
  day,
  left,
  right,
  gap,
});

it('sessions: what has come, and what was left out on purpose', () => {
  expect(adherenceReading({ done: 5, come: 6, leftOut: 1, weeks: [] })).toBe(
    'You did 5 of the 6 sessions that have come. One was left out on purpose.',
  );
  expect(adherenceReading({ done: 3, come: 3, leftOut: 0, weeks: [] })).toBe('You did all 3 sessions that have come.');
  expect(adherenceReading({ done: 0, come: 1, leftOut: 0, weeks: [] })).toBe('You did 0 of the 1 session that has come.');
});

it('load: weeks under three quarters are named, the week we are in is not judged', () => {
  expect(loadReading([week(1, 100, 100), week(2, 100, 40), week(3, 100, 0)], 3)).toBe(
    'Week 2 was lighter than planned; the other weeks came to at least three quarters.',
  );
  expect(loadReading([week(1, 100, 75), week(2, 100, 0)], 2)).toBe(
    'Every week so far came to at least three quarters of its planned load.',
  );
  expect(loadReading([week(1, 100, 30)], 1)).toBe('This week you have done 30% of the planned load so far.');
});

it('pain: too few mornings say so, and a trend says no cause', () => {
  expect(painReading({ code: 'too-few', mornings: 3 })).toBe(
    'Too few mornings to say: 3 so far, and a trend needs eight over two weeks.',
  );
  expect(painReading({ code: 'down', mornings: 12, from: 4, to: 1 })).toBe(
    'Down from about 4 to about 1 of 10 over 12 mornings.',
  );
});

it('a ladder is told in rungs, with its dates and where it stands', () => {
  expect(climbWords(bridge)).toBe('Back of the hip: three rungs up');
  expect(rungsWords(bridge)).toBe('Level 1 on 24 November, level 4 on 5 January. At level 3 for now.');
  expect(laddersReading([bridge])).toBe('Back of the hip: three rungs up. 1 of 1 families have gone up.');
});

it('ladders that stand lower than they began are not told as unchanged', () => {
  const [start] = bridge.rungs;
  const lower: Climb = { ...bridge, rungs: [{ ...start, level: 2 }], now: { ...start, level: 1 }, up: 0 };
  expect(laddersReading([lower, { ...bridge, rungs: [start], now: start, up: 0 }])).toBe(
    '1 of 2 families stand lower than they began, for now. They go up again once it stays calm.',
  );
});

it('a gap under 15 in 100 is about even', () => {
  expect(balanceReading({ latest: balance(36, 40, 10), best: balance(36, 40, 10) })).toBe(
    'Left and right are about even: 10% apart.',
  );
  expect(balanceReading({ latest: balance(30, 40, 25), best: balance(36, 40, 10, '2025-12-29') })).toBe(
    'The left is 25% behind. Your best was 10% on 29 December.',
  );
});

it('a missed stretch is met with the week to go on with, and no reproach', () => {
  expect(comeBackWords({ days: 9 }, 3)).toBe(
    '9 days went by without the strength that was due. That is ordinary. You go on with week 3, and nothing is doubled up.',
  );
});

it('every reading speaks in our voice', () => {
  const trends: Trend[] = [
    { code: 'too-few', mornings: 0 },
    { code: 'too-few', mornings: 5 },
    { code: 'about-the-same', mornings: 9, from: 2, to: 2 },
    { code: 'down', mornings: 9, from: 5, to: 2 },
    { code: 'up', mornings: 9, from: 2, to: 5 },
  ];
  const readings = [
    ...trends.map(painReading),
    adherenceReading({ done: 0, come: 0, leftOut: 0, weeks: [] }),
    adherenceReading({ done: 4, come: 9, leftOut: 2, weeks: [] }),
    loadReading([week(1, 100, 0)], 1),
    loadReading([week(1, 100, 10), week(2, 100, 10)], 3),
    effortReading([]),
    effortReading([felt('hard')]),
    effortReading([felt('hard'), felt('easy')]),
    laddersReading([]),
    laddersReading([{ ...bridge, up: 0 }]),
    loadNote,
    painNote,
    comeBackWords({ days: 30 }, 1),
  ];
  expect(readings.flatMap((reading) => problemsOf(reading, 4))).toEqual([]);
});

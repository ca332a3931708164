import { expect, it } from 'vitest';
import { effortWords, equipmentWords, runsWords, standingSentence, weekStateWords } from '../../src/words/sessions.ts';

const week = { number: 3, kind: 'easy', phase: 'build', load: 0, sessions: [] as never } as const;

it('equipment is what must be fetched; a mat is always there', () => {
  expect(equipmentWords([])).toBe('Mat only');
  expect(equipmentWords(['mini-band', 'step'])).toBe('Mini-band, step');
});

it('planned effort is told in what is left, where there is something to count', () => {
  expect(effortWords(5, { kind: 'reps', reps: 10, lift: 2, hold: 1, lower: 3 })).toBe('Effort 5 of 10: you could do 5 more.');
  expect(effortWords(5.5, { kind: 'reps', reps: 10, lift: 2, hold: 1, lower: 3 })).toBe(
    'Effort 5.5 of 10: you could do 4 or 5 more.',
  );
  expect(effortWords(6, { kind: 'holds', repeats: 1, seconds: 30 })).toBe('Effort 6 of 10.');
});

it('runs are told with what is hard and what is long', () => {
  expect(runsWords({ runDays: [], hardRunDays: [], longRunDay: null })).toBe('No runs are planned.');
  expect(runsWords({ runDays: [5, 2], hardRunDays: [], longRunDay: null })).toBe('You run on Tuesday and Friday.');
  expect(runsWords({ runDays: [2, 4, 7], hardRunDays: [4, 7], longRunDay: 7 })).toBe(
    'You run on Tuesday, Thursday and Sunday. Thursday is hard, Sunday is long.',
  );
});

it('a week says how it stands', () => {
  expect(weekStateWords(week, 0, 3, false)).toBe('Easy week');
  expect(weekStateWords(week, 1, 3, true)).toBe('This week, easy, 2 to go');
  expect(weekStateWords(week, 2, 3, false)).toBe('Easy week, 2 of 3 done');
  expect(weekStateWords(week, 3, 3, false)).toBe('Easy week, all done');
});

it('a session that went by is told without reproach', () => {
  expect(standingSentence({ state: 'missed' }, '2025-11-24', '2025-12-02')).toBe(
    'Monday 24 November went by, and the next of its kind has come round. Nothing is doubled up. You may still do this one.',
  );
});

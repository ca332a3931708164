import { expect, it } from 'vitest';
import type { Step } from '../../src/core/workout/index.ts';
import { mostWords, placeWords, timesOfSitting } from '../../src/words/player.ts';

const told = (kind: Step['kind'], side: Step['side']) => ({
  step: { kind, start: 0, seconds: 20, part: 'main', exerciseId: 'clamshell', side, set: 1, sets: 2, entry: 4 } as const,
  name: 'Clamshell',
});

it('says where a session was left so that it reads aloud', () => {
  expect(placeWords(told('prepare', 'left'), null)).toBe('Clamshell, left side, getting ready.');
  expect(placeWords(told('work', 'left'), { rep: 6, reps: 10 })).toBe('Clamshell, left side, rep 6 of 10.');
  expect(placeWords(told('work', null), null)).toBe('Clamshell.');
  expect(placeWords(told('switch', 'right'), null)).toBe('Clamshell, changing to the right side.');
  expect(placeWords(told('rest', null), null)).toBe('Clamshell, resting after set 1.');
});

it('a test says the most it goes to, never a dose to be done', () => {
  expect(mostWords({ kind: 'time', seconds: 60 }, 'each')).toBe('Up to 60 seconds each side');
  expect(mostWords({ kind: 'time', seconds: 45 }, 'both')).toBe('Up to 45 seconds');
});

it('minutes of pauses in a sitting are told, so that its clock and its minutes do not disagree', () => {
  const at = (minutes: number) => new Date(2026, 10, 24, 18, minutes).getTime();
  expect(timesOfSitting(at(0), at(28), 27 * 60 + 30)).toBe('18:00 to 18:28');
  expect(timesOfSitting(at(0), at(32), 27 * 60 + 30)).toBe('18:00 to 18:32, with pauses');
});

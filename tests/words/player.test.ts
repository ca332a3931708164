import { expect, it } from 'vitest';
import type { Step } from '../../src/core/workout/index.ts';
import { placeWords } from '../../src/words/player.ts';

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

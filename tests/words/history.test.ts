import { expect, it } from 'vitest';
import { setButtonName } from '../../src/words/history.ts';

it('a set is read out with its amounts, one of them as one', () => {
  const set = { set: 2, unit: 'reps' } as const;
  expect(setButtonName({ ...set, done: { left: 1, right: 10 } })).toBe('Set 2: left 1 rep, right 10 reps. Change');
  expect(setButtonName({ ...set, unit: 'seconds', done: { both: 1 } })).toBe('Set 2: 1 second. Change');
  expect(setButtonName({ ...set, done: {} })).toBe('Set 2: nothing. Change');
});

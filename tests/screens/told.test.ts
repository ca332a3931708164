import { expect, it } from 'vitest';
import { stepOf } from '../../src/core/workout/index.ts';
import { isSamePlace, toldOf } from '../../src/screens/workout/told.ts';
import { begun, mixed, play } from '../core/workout/sessions.ts';

it('what is told of a step has the tempo that is played, as figure, count and ticks have', () => {
  const run = play({ ...begun(mixed), tempo: 1.5 });
  run.reach({ kind: 'work', part: 'main' });
  expect(toldOf(run.state()).prescription.dose).toMatchObject({ lift: 3, hold: 1.5, lower: 4.5 });
});

it('of the same step the same is told, so that what shows it is drawn once', () => {
  const run = play(begun(mixed));
  const before = run.state();
  const told = toldOf(before);
  run.tap('pause-tapped');
  expect(toldOf(run.state())).toBe(told);
  expect(isSamePlace({ runThrough: before }, { runThrough: run.state() })).toBe(true);
  run.tap('next-tapped');
  expect(toldOf(run.state())).not.toBe(told);
  expect(isSamePlace({ runThrough: before }, { runThrough: run.state() })).toBe(false);
});

it('the steps of a run-through stay the same objects while those of another list of changes are asked for', () => {
  const run = play(begun(mixed));
  run.reach({ kind: 'rest', part: 'main' });
  const before = run.state();
  run.tap('more-rest-tapped');
  const [old, longer] = [stepOf(before), stepOf(run.state())];
  expect(longer.seconds).toBe(old.seconds + 15);
  expect([stepOf(before), stepOf(run.state())]).toEqual([old, longer]);
  expect(stepOf(before)).toBe(old);
  expect(stepOf(run.state())).toBe(longer);
});

import { expect, it } from 'vitest';
import {
  foresee,
  foreseeNext,
  frameAtStart,
  frameOf,
  guidedPace,
  isAsForeseen,
  isDoneAlike,
  isOver,
  stepMs,
  stepOf,
  stepsOf,
} from '../../../src/core/workout/index.ts';
import { begun, mixed, noon, play } from './sessions.ts';

it('of every step of a session tells what a tap on Next at its end shows', () => {
  const run = play(begun(mixed));
  const steps = stepsOf(run.state());
  for (const _ of steps) {
    const foreseen = foresee(run.state());
    run.wait(stepOf(run.state()).seconds - 0.001);
    run.tap('next-tapped');
    if (foreseen === null) expect(isOver(run.state())).toBe(true);
    else expect(isAsForeseen(foreseen, run.state())).toBe(true);
  }
  expect(foresee(run.state())).toBeNull();
});

it('after a rest in which everything was said, what follows is as it was foreseen; so is a set that was left early, and one that was left before anything was done is not', () => {
  const run = play(begun(mixed));
  while (!(stepOf(run.state()).kind === 'rest' && stepOf(run.state()).part === 'main')) {
    run.wait(stepOf(run.state()).seconds);
    run.tap('clock-advanced');
  }
  run.say({ of: 'effort', effort: 'right' });
  run.say({ of: 'amount', side: 'both', amount: 2 });
  run.tap('more-rest-tapped');
  const set = foresee(run.state());
  run.wait(2);
  run.tap('next-tapped');
  expect(set !== null && isAsForeseen(set, run.state())).toBe(true);
  const rest = foresee(run.state());
  run.wait(7); // a repetition takes six seconds
  run.tap('next-tapped');
  expect(rest !== null && isAsForeseen(rest, run.state())).toBe(true);
  run.tap('next-tapped');
  const nothing = foresee(run.state());
  run.tap('next-tapped');
  expect(nothing !== null && isAsForeseen(nothing, run.state())).toBe(false);
});

it('of work at own pace tells what "Done" shows', () => {
  const run = play({ ...begun(mixed), pace: { ...guidedPace, reps: 'own' } });
  while (run.step().kind !== 'work' || run.step().part !== 'main') run.tap('next-tapped');
  expect(run.state().status.kind).toBe('counting');
  const foreseen = foresee(run.state());
  run.pass(9);
  run.tap('done-tapped');
  expect(foreseen !== null && isAsForeseen(foreseen, run.state())).toBe(true);
});

it('in the middle of any step tells what a tap on Next shows at that moment, and what it leaves done', () => {
  const run = play(begun(mixed));
  const half = stepsOf(run.state()).map(({ seconds }) => seconds * 0.6);
  const unlikeAtEnd: boolean[] = [];
  for (const seconds of half) {
    const atEnd = foresee(run.state());
    run.wait(seconds);
    const foreseen = foreseeNext(run.state(), run.now());
    run.tap('next-tapped');
    if (foreseen === null || atEnd === null) continue;
    expect(isAsForeseen(foreseen, run.state())).toBe(true);
    expect(isDoneAlike(foreseen, run.state())).toBe(true);
    unlikeAtEnd.push(!isDoneAlike(atEnd, run.state()));
  }
  expect(isOver(run.state())).toBe(true);
  expect(unlikeAtEnd).toContain(true);
});

it('what moves at the start of a step is what the clock shows in its first moment', () => {
  const state = begun(mixed);
  expect(frameAtStart(state)).toEqual(frameOf(state, noon));
  expect(frameAtStart(state).elapsedSeconds).toBe(0);
  const next = foresee(state);
  expect(next && frameAtStart(next)).toMatchObject({ elapsedSeconds: 0, secondsLeft: next && stepMs(stepOf(next)) / 1000 });
});

import { expect, it } from 'vitest';
import { afterNext, isOver, stepOf, stepsOf } from '../../../src/core/workout/index.ts';
import { begun, mixed, play } from './sessions.ts';

it('of every step of a session tells what a tap on Next at its end shows', () => {
  const run = play(begun(mixed));
  const steps = stepsOf(run.state());
  for (const _ of steps) {
    const foreseen = afterNext(run.state());
    run.wait(stepOf(run.state()).seconds - 0.001);
    run.tap('next-tapped');
    if (foreseen === null) expect(isOver(run.state())).toBe(true);
    else expect(foreseen).toMatchObject({ stepIndex: run.state().stepIndex, adjustments: run.state().adjustments });
  }
  expect(afterNext(run.state())).toBeNull();
});

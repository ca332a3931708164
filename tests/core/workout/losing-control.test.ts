import { describe, expect, it } from 'vitest';
import { leftMs, type StepKind, stepsOf } from '../../../src/core/workout/index.ts';
import { amountsOf, begun, mixed, noon, plannedRecords, play } from './sessions.ts';

const steps = stepsOf(begun(mixed));
const aDay = 24 * 3600;

/** A run-through two seconds before the end of the first step of a kind, and that step. */
function nearTheEndOf(kind: StepKind) {
  const step = steps.find((found) => found.kind === kind);
  if (step === undefined) throw new Error(`No ${kind} in the session`);
  const run = play(begun(mixed));
  run.wait(step.start + step.seconds - 2);
  return { run, step, index: steps.indexOf(step) };
}

describe('out of sight', () => {
  it.each<StepKind>(['prepare', 'work', 'switch'])(
    'for more than five seconds in a %s step: paused where it was left',
    (kind) => {
      for (const seconds of [5.1, 6, aDay]) {
        const { run, index } = nearTheEndOf(kind);
        const before = amountsOf(run.state());
        const leftAt = run.now();
        run.hide(seconds);
        expect(run.state()).toMatchObject({ stepIndex: index, status: { kind: 'away', leftMs: 2_000, lostAt: leftAt } });
        expect(amountsOf(run.state())).toEqual(before);
      }
    },
  );

  it.each<StepKind>(['prepare', 'work', 'switch', 'rest'])('for four seconds in a %s step: the session has gone on', (kind) => {
    const { run, index } = nearTheEndOf(kind);
    run.hide(4);
    expect(run.state()).toMatchObject({ stepIndex: index + 1, status: { kind: 'running' } });
    expect(leftMs(run.state(), run.now())).toBe((steps[index + 1]?.seconds ?? 0) * 1000 - 2_000);
  });

  it('exactly five seconds are still a glance', () => {
    const { run } = nearTheEndOf('work');
    expect(run.hide(5).status.kind).toBe('running');
  });

  it('in a rest that is not over: the rest has gone on by the clock', () => {
    const { run, step, index } = nearTheEndOf('rest');
    run.tap('back-tapped');
    const before = run.state();
    run.hide(step.seconds - 1);
    expect(run.state()).toBe(before);
    expect(run.state()).toMatchObject({ stepIndex: index, status: { kind: 'running' } });
    expect(leftMs(run.state(), run.now())).toBe(1_000);
  });

  it('in a rest that ran out: paused at the start of the step after it', () => {
    for (const seconds of [5.1, 60, aDay]) {
      const { run, index } = nearTheEndOf('rest');
      const leftAt = run.now();
      const before = amountsOf(run.state());
      run.hide(seconds);
      const next = steps[index + 1];
      expect(run.state()).toMatchObject({
        stepIndex: index + 1,
        status: { kind: 'away', leftMs: (next?.seconds ?? 0) * 1000, lostAt: leftAt },
      });
      expect(amountsOf(run.state())).toEqual(before);
    }
  });

  it('while paused: still paused, with what was left', () => {
    const { run } = nearTheEndOf('work');
    const paused = run.tap('pause-tapped');
    expect(run.hide(aDay)).toBe(paused);
  });

  it('counts what was over before the page went', () => {
    const { run } = nearTheEndOf('work');
    const before = Object.keys(run.state().recorded).length;
    run.wait(2);
    run.hide(aDay);
    expect(Object.keys(run.state().recorded)).toHaveLength(before + 1);
  });

  it('a day asleep in any step: resumed, the session ends as planned', () => {
    for (const step of steps) {
      const run = play(begun(mixed));
      run.wait(step.start + step.seconds / 2);
      run.hide(aDay);
      expect(run.state().status.kind).toBe('away');
      run.tap('resume-tapped');
      run.finish();
      expect(amountsOf(run.state())).toEqual(plannedRecords(mixed));
    }
  });
});

describe('gone to another screen', () => {
  it.each<StepKind>(['prepare', 'work', 'switch'])('from a %s step: paused there at once', (kind) => {
    const { run, index } = nearTheEndOf(kind);
    run.tap('left');
    expect(run.state()).toMatchObject({ stepIndex: index, status: { kind: 'away', leftMs: 2_000, lostAt: run.now() } });
  });

  it('from a rest: it goes on by the clock', () => {
    const { run, index } = nearTheEndOf('rest');
    run.tap('left');
    expect(run.state()).toMatchObject({ stepIndex: index, status: { kind: 'running', endsAt: run.now() + 2_000 } });
  });
});

describe('found after a crash', () => {
  it('waits at the start of the step last written, in every kind of step', () => {
    for (const [index, step] of steps.entries()) {
      const run = play(begun(mixed));
      run.wait(step.start + step.seconds / 2);
      const before = amountsOf(run.state());
      run.crash(aDay);
      expect(run.state()).toMatchObject({
        stepIndex: index,
        status: { kind: 'away', leftMs: step.seconds * 1000, lostAt: noon + step.start * 1000 },
      });
      expect(amountsOf(run.state())).toEqual(before);
      run.tap('resume-tapped');
      run.finish();
      expect(amountsOf(run.state())).toEqual(plannedRecords(mixed));
    }
  });

  it('still knows the side that was done before the crash', () => {
    const run = play(begun(mixed));
    run.reach({ kind: 'switch', exerciseId: 'clamshell' });
    run.crash(60);
    run.tap('next-tapped');
    run.tap('next-tapped');
    expect(run.records.at(-1)?.done).toEqual({ left: 3 });
  });

  it('leaves a pause, an absence and a summary as they are', () => {
    const tapped = play(begun(mixed));
    tapped.wait(14);
    const still = tapped.tap('pause-tapped');
    expect(tapped.crash(60)).toBe(still);
    const hidden = play(begun(mixed));
    hidden.wait(14);
    const away = hidden.hide(10);
    expect(hidden.crash(60)).toBe(away);
    const ended = play(begun(mixed));
    ended.wait(14);
    const over = ended.tap('end-tapped');
    expect(ended.crash(60)).toBe(over);
  });
});

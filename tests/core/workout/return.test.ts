import { describe, expect, it } from 'vitest';
import { leftMs, roundOf, stepsOf } from '../../../src/core/workout/index.ts';
import { amountsOf, begun, mixed, plannedRecords, play, prescription, sessionOf } from './sessions.ts';

const clamshells = sessionOf({ main: [prescription({ exerciseId: 'clamshell', sides: 'each', sets: 2 })] });

describe('back from being away', () => {
  it('"Repeat set" begins the set again, both sides, and it stays one record', () => {
    const run = play(begun(clamshells));
    run.reach({ kind: 'work', set: 2, side: 'right' });
    run.hide(60);
    expect(run.state().status.kind).toBe('away');
    run.tap('repeat-set-tapped');
    expect(run.step()).toMatchObject({ kind: 'work', set: 2, side: 'left' });
    expect(leftMs(run.state(), run.now())).toBe(18_000);
    expect(run.state().status.kind).toBe('running');
    run.finish();
    expect(amountsOf(run.state())).toEqual(plannedRecords(clamshells));
    expect(run.records).toHaveLength(2);
  });

  it('"Repeat set" in a set that had a getting ready begins with it; in a rest it repeats the set before', () => {
    const run = play(begun(clamshells));
    run.reach({ kind: 'work', set: 1 });
    run.crash(60);
    run.tap('repeat-set-tapped');
    expect(run.step()).toMatchObject({ kind: 'prepare', set: 1 });
    run.reach({ kind: 'rest' });
    run.crash(60);
    run.tap('repeat-set-tapped');
    expect(run.step()).toMatchObject({ kind: 'prepare', set: 1 });
  });

  it('"Skip set" leaves the whole set, with the side that was done and whole repetitions kept', () => {
    const run = play(begun(clamshells));
    run.reach({ kind: 'work', set: 1, side: 'right' });
    run.wait(7);
    run.hide(60);
    run.tap('skip-set-tapped');
    expect(run.step()).toMatchObject({ kind: 'rest', set: 1 });
    expect(run.state().status.kind).toBe('running');
    expect(amountsOf(run.state())).toEqual({ '0:1': { left: 3, right: 1 } });
  });

  it('"Skip set" after a crash records nothing, and at the end of the session ends it', () => {
    const run = play(begun(clamshells));
    run.reach({ kind: 'work', set: 1 });
    run.wait(10);
    run.crash(60);
    run.tap('skip-set-tapped');
    expect(run.records).toEqual([]);
    run.reach({ kind: 'work', set: 2 });
    run.crash(60);
    run.tap('skip-set-tapped');
    expect(run.state().status.kind).toBe('finished');
    expect(run.records).toEqual([]);
  });

  it('after a crash a rest is paused, too, and skipping it begins the next set', () => {
    const run = play(begun(clamshells));
    run.reach({ kind: 'rest' });
    run.wait(20);
    run.crash(5);
    expect(run.state().status).toMatchObject({ kind: 'away', leftMs: 30_000 });
    run.tap('skip-set-tapped');
    expect(run.step()).toMatchObject({ kind: 'work', set: 2 });
  });
});

describe('exercises in turn', () => {
  it('are rounds: which of how many, with whom', () => {
    const run = play(begun(mixed));
    run.reach({ kind: 'work', exerciseId: 'side-plank', set: 2 });
    expect(roundOf(run.state(), run.step())).toMatchObject({
      round: 2,
      rounds: 2,
      place: 1,
      partners: [{ exerciseId: 'dead-bug' }, { exerciseId: 'side-plank' }],
    });
    const [alone] = stepsOf(run.state()).filter(({ exerciseId }) => exerciseId === 'glute-bridge');
    expect(alone && roundOf(run.state(), alone)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { elapsedMs, frameOf } from '../../../src/core/workout/index.ts';
import { amountsOf, begun, mixed, plannedRecords, play, prescription, sessionOf } from './sessions.ts';

const clamshells = sessionOf({ main: [prescription({ exerciseId: 'clamshell', sides: 'each', sets: 2 })] });
const plank = sessionOf({ main: [prescription({ sets: 2, dose: { kind: 'holds', repeats: 1, seconds: 30 } })] });

/** A session at own pace, at the beginning of its first set. */
function atOwnPace(session = clamshells) {
  const run = play(begun(session));
  run.setPace({ reps: 'own', holds: 'own', time: 'own' });
  run.reach({ kind: 'work' });
  return run;
}

describe('own pace', () => {
  it('counts up for as long as it takes, and ends by Done alone', () => {
    const run = atOwnPace();
    run.wait(600);
    expect(run.step()).toMatchObject({ kind: 'work', side: 'left' });
    expect(frameOf(run.state(), run.now())).toMatchObject({ countsUp: true, elapsedSeconds: 600, rep: null });
    run.tap('done-tapped');
    expect(run.step().kind).toBe('switch');
    run.wait(10);
    run.wait(2);
    run.tap('done-tapped');
    expect(run.records).toMatchObject([{ done: { left: 3, right: 3 }, how: 'tapped' }]);
    expect(run.step().kind).toBe('rest');
  });

  it('records of a hold the seconds that passed, and not for ever', () => {
    const run = atOwnPace(plank);
    run.wait(42.7);
    run.tap('done-tapped');
    run.reach({ kind: 'work', set: 2 });
    run.wait(3600);
    run.tap('done-tapped');
    expect(amountsOf(run.state())).toEqual({ '0:1': { both: 42 }, '0:2': { both: 60 } });
  });

  it('left by Next records no repetition that nobody counted', () => {
    const run = atOwnPace();
    run.wait(60);
    run.tap('next-tapped');
    expect(run.state().firstSide).toBeNull();
    const held = atOwnPace(plank);
    held.wait(12);
    held.tap('next-tapped');
    expect(held.records).toMatchObject([{ done: { both: 12 }, how: 'tapped' }]);
  });

  it('is kept to the millisecond by a pause, a crash and a look elsewhere, beyond the planned length, too', () => {
    const run = atOwnPace();
    run.wait(100);
    run.tap('pause-tapped');
    run.wait(3600);
    run.tap('resume-tapped');
    expect(elapsedMs(run.state(), run.now())).toBe(100_000);
    run.hide(60);
    expect(run.state().status.kind).toBe('away');
    run.tap('resume-tapped');
    expect(elapsedMs(run.state(), run.now())).toBe(100_000);
    run.crash(60);
    expect(elapsedMs(run.state(), run.now())).toBe(0);
    run.tap('resume-tapped');
    expect(run.state().status.kind).toBe('counting');
  });

  it('chosen in the middle of a set counts on from there; given up, the set ends by itself or not at all', () => {
    const run = play(begun(clamshells));
    run.reach({ kind: 'work' });
    run.wait(7);
    run.setPace({ reps: 'own' });
    expect(frameOf(run.state(), run.now())).toMatchObject({ countsUp: true, elapsedSeconds: 7 });
    run.setPace({ reps: 'guided' });
    run.wait(11);
    expect(run.step().kind).toBe('switch');
    const late = atOwnPace();
    late.wait(40);
    late.setPace({ reps: 'guided' });
    late.wait(600);
    expect(late.step()).toMatchObject({ kind: 'work', side: 'left' });
    expect(late.records).toEqual([]);
  });

  it('of one kind leaves the others guided', () => {
    const run = play(begun(mixed));
    run.setPace({ holds: 'own' });
    run.reach({ kind: 'work', exerciseId: 'side-plank' });
    run.wait(3600);
    expect(run.step()).toMatchObject({ kind: 'work', exerciseId: 'side-plank' });
  });
});

describe('waiting for a tap', () => {
  it('holds each exercise until the person is ready, and nothing else', () => {
    const run = play(begun(clamshells));
    run.setPace({ waitsForTap: true });
    run.wait(3600);
    expect(run.step().kind).toBe('prepare');
    run.tap('done-tapped');
    expect(run.step().kind).toBe('work');
    run.finish();
    expect(run.state().status.kind).toBe('finished');
    expect(amountsOf(run.state())).toEqual(plannedRecords(clamshells));
  });

  it('switched off while it waits goes on at once', () => {
    const run = play(begun(clamshells));
    run.setPace({ waitsForTap: true });
    run.wait(60);
    run.setPace({ waitsForTap: false });
    expect(run.step().kind).toBe('work');
  });

  it('in a pause stays a pause', () => {
    const run = play(begun(clamshells));
    run.tap('pause-tapped');
    run.setPace({ waitsForTap: true });
    expect(run.state().status.kind).toBe('paused');
    run.tap('resume-tapped');
    expect(run.state().status.kind).toBe('counting');
  });
});

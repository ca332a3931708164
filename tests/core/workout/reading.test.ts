import { describe, expect, it } from 'vitest';
import { amountAfter, frameOf, stepsOf, tallyOfRunThrough, timelineSeconds, unitOf } from '../../../src/core/workout/index.ts';
import { begun, mixed, plannedRecords, play, prescription, sessionOf } from './sessions.ts';

describe('what the stage shows at a moment', () => {
  const reps = sessionOf({ main: [prescription(), prescription({ sides: 'alternating' })] });

  it('counts down the step and the session', () => {
    const run = play(begun(reps));
    run.wait(4);
    expect(frameOf(run.state(), run.now())).toEqual({
      secondsLeft: 6,
      countsUp: false,
      elapsedSeconds: 4,
      sessionSecondsLeft: timelineSeconds(stepsOf(run.state())) - 4,
      rep: null,
      hold: null,
    });
  });

  it('counts the repetition and names the part of its tempo', () => {
    const run = play(begun(reps));
    run.reach({ kind: 'work' });
    const at = (seconds: number) => frameOf(run.state(), run.now() + seconds * 1000).rep;
    expect(at(0)).toEqual({ rep: 1, reps: 3, part: 'lift' });
    expect(at(2)).toEqual({ rep: 1, reps: 3, part: 'hold' });
    expect(at(3)).toEqual({ rep: 1, reps: 3, part: 'lower' });
    expect(at(6)).toEqual({ rep: 2, reps: 3, part: 'lift' });
    expect(at(17.99)).toEqual({ rep: 3, reps: 3, part: 'lower' });
  });

  it('never begins a repetition too many at the deadline', () => {
    const run = play(begun(reps));
    run.reach({ kind: 'work' });
    expect(frameOf(run.state(), run.now() + 18_000).rep).toEqual({ rep: 3, reps: 3, part: 'lower' });
    expect(frameOf(run.state(), run.now() + 90_000).secondsLeft).toBe(0);
  });

  it('counts a pair as one where sides change each time', () => {
    const run = play(begun(reps));
    run.reach({ kind: 'work', entry: 1 });
    const at = (seconds: number) => frameOf(run.state(), run.now() + seconds * 1000).rep;
    expect(at(6)).toEqual({ rep: 1, reps: 3, part: 'lift' });
    expect(at(12)).toEqual({ rep: 2, reps: 3, part: 'lift' });
    expect(at(35)).toEqual({ rep: 3, reps: 3, part: 'lower' });
  });

  it('counts the hold', () => {
    const dose = { kind: 'holds', repeats: 3, seconds: 10 } as const;
    const run = play(begun(sessionOf({ main: [prescription({ dose }), prescription({ dose, sides: 'alternating' })] })));
    run.reach({ kind: 'work' });
    const at = (seconds: number) => frameOf(run.state(), run.now() + seconds * 1000).hold;
    expect([0, 9.9, 10, 29.9, 30].map((seconds) => at(seconds)?.hold)).toEqual([1, 1, 2, 3, 3]);
    run.reach({ kind: 'work', entry: 1 });
    expect([0, 19.9, 20, 59.9].map((seconds) => at(seconds)?.hold)).toEqual([1, 1, 2, 3]);
  });

  it('stands still while paused', () => {
    const run = play(begun(reps));
    run.wait(13);
    const paused = run.tap('pause-tapped');
    expect(frameOf(paused, run.now() + 3_600_000)).toEqual(frameOf(paused, run.now()));
  });
});

describe('what was done after so much of a set', () => {
  const dose = { kind: 'holds', repeats: 2, seconds: 10 } as const;

  it('is whole repetitions, or whole seconds', () => {
    expect(amountAfter(prescription(), 17_000)).toBe(2);
    expect(amountAfter(prescription({ dose }), 17_900)).toBe(17);
    expect(amountAfter(prescription({ dose: { kind: 'time', seconds: 60 } }), 59_400)).toBe(59);
    expect(unitOf(prescription())).toBe('reps');
    expect(unitOf(prescription({ dose }))).toBe('seconds');
  });

  it('is never more than the dose and never less than nothing', () => {
    for (const work of [prescription(), prescription({ dose }), prescription({ dose: { kind: 'time', seconds: 60 } })]) {
      expect(amountAfter(work, 9_999_999)).toBe(work.dose.kind === 'reps' ? 3 : work.dose.kind === 'holds' ? 20 : 60);
      expect(amountAfter(work, -5_000)).toBe(0);
    }
  });

  it('is not less for the fractions of a millisecond that a deadline may be early', () => {
    expect(amountAfter(prescription(), 17_999.6)).toBe(3);
    expect(amountAfter(prescription(), 17_990)).toBe(2);
  });

  it('counts the side behind in holds that change sides', () => {
    const alternating = prescription({ dose, sides: 'alternating' });
    const after = [9, 10, 15, 20, 25, 30, 34, 40].map((seconds) => amountAfter(alternating, seconds * 1000));
    expect(after).toEqual([0, 0, 5, 10, 10, 10, 14, 20]);
  });
});

describe('the tally', () => {
  it('counts the sets of the main part, of those planned there', () => {
    const run = play(begun(mixed));
    expect(tallyOfRunThrough(run.state())).toMatchObject({ setsDone: 0, setsPlanned: 10 });
    run.reach({ kind: 'rest', exerciseId: 'glute-bridge', set: 2 });
    const tally = tallyOfRunThrough(run.state());
    expect(tally).toMatchObject({ setsDone: 2, setsPlanned: 10 });
    expect(tally.entries.map(({ exerciseId }) => exerciseId)).toEqual(mixed.main.map(({ exerciseId }) => exerciseId));
    expect(tally.entries[0]?.sets).toEqual([true, true, false]);
    run.finish();
    expect(tallyOfRunThrough(run.state())).toMatchObject({ setsDone: 10, setsPlanned: 10 });
    expect(Object.keys(plannedRecords(mixed))).toHaveLength(14);
  });
});

import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { generateBlock, type Profile } from '../../../src/core/plan/index.ts';
import {
  elapsedMs,
  isOver,
  leftMs,
  minutesOf,
  type Side,
  stepOf,
  stepsOf,
  timelineSeconds,
  transition,
} from '../../../src/core/workout/index.ts';
import { amountsOf, begun, mixed, noon, plannedRecords, play, prescription, sessionOf } from './sessions.ts';

const profile: Profile = {
  startDay: '2026-11-23',
  availableDays: [1, 2, 3, 4, 5, 6, 7],
  runDays: [2, 4, 7],
  hardRunDays: [],
  longRunDay: 7,
  equipment: ['mini-band'],
  experience: 'some',
  sessionMinutes: 40,
  avoid: [],
  pain: { worst: 1, days: 3, side: 'right' },
  selfTest: [false, false, false, false, false, false],
  redFlags: [],
  postpartumWeeks: null,
  seed: 7,
};

const clamshells = sessionOf({ main: [prescription({ exerciseId: 'clamshell', sides: 'each', sets: 2 })] });
const sixSecondReps = sessionOf({ main: [prescription({ sets: 2 })] });

describe('a session that nobody touches', () => {
  it.each<Side>(['left', 'right'])('reaches its end with every set recorded exactly as planned, %s first', (first) => {
    const run = play(begun(mixed, first));
    run.finish();
    expect(run.state().status).toEqual({ kind: 'finished', at: noon + timelineSeconds(stepsOf(run.state())) * 1000 });
    expect(amountsOf(run.state())).toEqual(plannedRecords(mixed));
    expect(run.records).toHaveLength(Object.keys(plannedRecords(mixed)).length);
  });

  it('does so for all thirty sessions of a real block', () => {
    const made = generateBlock(profile, exercises);
    if (!made.ok) throw new Error(`No block: ${made.reason.rule}`);
    const sessions = made.block.weeks.flatMap((week) => week.sessions);
    expect(sessions).toHaveLength(30);
    for (const session of sessions) {
      const run = play(begun(session, 'right'));
      run.finish();
      expect(run.state().status.kind).toBe('finished');
      expect(amountsOf(run.state())).toEqual(plannedRecords(session));
      expect(run.state().playedMs).toBe(timelineSeconds(stepsOf(run.state())) * 1000);
      expect(minutesOf(run.state().playedMs / 1000), 'the minutes that the plan gave').toBe(session.minutes);
    }
  });

  it('comes to the same by many small steps of the clock as by one large one', () => {
    const small = play(begun(mixed));
    for (let tick = 0; tick < 20_000 && !isOver(small.state()); tick += 1) small.wait(0.173);
    const large = play(begun(mixed));
    large.finish();
    expect(amountsOf(small.state())).toEqual(amountsOf(large.state()));
    expect(small.records).toEqual(large.records);
    expect(small.state()).toEqual(large.state());
  });

  it('begins each step at the deadline of the one before, however late it is noticed', () => {
    const run = play(begun(sixSecondReps));
    run.wait(10.4);
    expect(run.step().kind).toBe('work');
    expect(elapsedMs(run.state(), run.now())).toBe(400);
  });

  it('is over, and stays over', () => {
    const run = play(begun(sixSecondReps));
    const finished = run.finish();
    for (const type of ['pause-tapped', 'resume-tapped', 'next-tapped', 'back-tapped', 'end-tapped', 'left', 'found'] as const) {
      expect(run.tap(type)).toBe(finished);
    }
    expect(run.hide(90)).toBe(finished);
  });
});

describe('pause', () => {
  it('keeps what is left to the millisecond, in every step and for any time', () => {
    for (const [index, step] of stepsOf(begun(mixed)).entries()) {
      const run = play(begun(mixed));
      run.wait(step.start + step.seconds / 3);
      expect(run.state().stepIndex).toBe(index);
      const left = leftMs(run.state(), run.now());
      run.tap('pause-tapped');
      run.wait(3 * 3600);
      expect(run.state().status).toEqual({ kind: 'paused', leftMs: left });
      run.tap('resume-tapped');
      expect(leftMs(run.state(), run.now())).toBe(left);
      run.finish();
      expect(amountsOf(run.state())).toEqual(plannedRecords(mixed));
    }
  });

  it('is not counted as time played', () => {
    const run = play(begun(sixSecondReps));
    run.wait(12);
    run.tap('pause-tapped');
    run.wait(600);
    run.tap('resume-tapped');
    run.finish();
    expect(run.state().playedMs).toBe(timelineSeconds(stepsOf(run.state())) * 1000);
  });

  it('twice is once, and resume twice is once', () => {
    const run = play(begun(sixSecondReps));
    run.wait(12);
    const paused = run.tap('pause-tapped');
    run.wait(1);
    expect(run.tap('pause-tapped')).toBe(paused);
    const resumed = run.tap('resume-tapped');
    expect(run.tap('resume-tapped')).toBe(resumed);
  });

  it('comes after all that was due before the tap', () => {
    const run = play(begun(sixSecondReps));
    const late = transition(run.state(), { type: 'pause-tapped' }, noon + 10_500);
    expect(stepOf(late.state).kind).toBe('work');
    expect(late.state.status).toEqual({ kind: 'paused', leftMs: 17_500 });
  });
});

describe('Next', () => {
  it('records only the repetitions that were finished', () => {
    const run = play(begun(sixSecondReps));
    run.wait(10 + 17.9);
    run.tap('next-tapped');
    expect(amountsOf(run.state())).toEqual({ '0:1': { both: 2 } });
    expect(run.step().kind).toBe('rest');
  });

  it('records nothing when no repetition was finished', () => {
    const run = play(begun(sixSecondReps));
    run.wait(10 + 5.9);
    run.tap('next-tapped');
    expect(run.records).toEqual([]);
    expect(run.state().recorded).toEqual({});
  });

  it('counts a pair as one in work that changes sides each time', () => {
    const run = play(begun(sessionOf({ main: [prescription({ sides: 'alternating' })] })));
    run.wait(10 + 6 * 3);
    run.tap('next-tapped');
    expect(amountsOf(run.state())).toEqual({ '0:1': { both: 1 } });
  });

  it('records whole seconds of a hold', () => {
    const run = play(begun(sessionOf({ main: [prescription({ dose: { kind: 'holds', repeats: 3, seconds: 10 } })] })));
    run.wait(10 + 14.6);
    run.tap('next-tapped');
    expect(amountsOf(run.state())).toEqual({ '0:1': { both: 14 } });
  });

  it('in a rest ends it, in a prepare begins the work, and records nothing', () => {
    const run = play(begun(sixSecondReps));
    run.tap('next-tapped');
    expect(run.step().kind).toBe('work');
    expect(leftMs(run.state(), run.now())).toBe(18_000);
    run.wait(18);
    const records = run.records.length;
    run.tap('next-tapped');
    expect(run.step()).toMatchObject({ kind: 'work', set: 2 });
    expect(run.records).toHaveLength(records);
  });

  it('on the last step is the end of the session', () => {
    const run = play(begun(sixSecondReps));
    run.reach({ kind: 'work', set: 2 });
    run.wait(12);
    run.tap('next-tapped');
    expect(run.state().status).toEqual({ kind: 'finished', at: run.now() });
    expect(amountsOf(run.state())).toEqual({ '0:1': { both: 3 }, '0:2': { both: 2 } });
  });

  it('pressed through a whole session records nothing and still ends it', () => {
    const run = play(begun(mixed));
    for (const _ of stepsOf(run.state())) run.tap('next-tapped');
    expect(run.state().status.kind).toBe('finished');
    expect(run.records).toEqual([]);
  });

  it('while paused leaves the next step paused at its start', () => {
    const run = play(begun(sixSecondReps));
    run.wait(3);
    run.tap('pause-tapped');
    run.tap('next-tapped');
    expect(run.step().kind).toBe('work');
    expect(run.state().status).toEqual({ kind: 'paused', leftMs: 18_000 });
  });
});

describe('a set of two sides', () => {
  it('is one record, written when the second side ends', () => {
    const run = play(begun(clamshells));
    run.reach({ kind: 'switch', set: 1 });
    expect(run.records).toEqual([]);
    expect(run.state().firstSide).toBe(3);
    run.reach({ kind: 'rest' });
    expect(run.records.map(({ done }) => done)).toEqual([{ left: 3, right: 3 }]);
    expect(run.state().firstSide).toBeNull();
  });

  it('keeps the side that was done when the other is skipped', () => {
    const run = play(begun(clamshells));
    run.reach({ kind: 'switch' });
    run.tap('next-tapped');
    run.tap('next-tapped');
    expect(amountsOf(run.state())).toEqual({ '0:1': { left: 3 } });
  });

  it('keeps the second side when the first is skipped', () => {
    const run = play(begun(clamshells, 'right'));
    run.reach({ kind: 'work' });
    run.tap('next-tapped');
    run.reach({ kind: 'rest' });
    expect(amountsOf(run.state())).toEqual({ '0:1': { left: 3 } });
  });

  it('keeps the side that was done when the person goes back over the start of the set', () => {
    const run = play(begun(clamshells));
    run.reach({ kind: 'switch', set: 2 });
    run.tap('back-tapped');
    run.tap('back-tapped');
    expect(run.step()).toMatchObject({ kind: 'rest', set: 1 });
    expect(amountsOf(run.state())).toEqual({ '0:1': { left: 3, right: 3 }, '0:2': { left: 3 } });
    run.finish();
    expect(amountsOf(run.state())).toEqual(plannedRecords(clamshells));
  });

  it('keeps the side that was done through the prepare step and a return to it', () => {
    const run = play(begun(clamshells));
    run.reach({ kind: 'switch', set: 1 });
    run.tap('back-tapped');
    run.tap('back-tapped');
    expect(run.step().kind).toBe('prepare');
    run.tap('next-tapped');
    run.tap('next-tapped');
    run.tap('next-tapped');
    run.tap('next-tapped');
    expect(amountsOf(run.state())).toEqual({ '0:1': { left: 3 } });
  });

  it('keeps the side that was done when the session ends before the other', () => {
    const run = play(begun(clamshells));
    run.reach({ kind: 'switch' });
    run.tap('end-tapped');
    expect(amountsOf(run.state())).toEqual({ '0:1': { left: 3 } });
  });

  it('needs no switch step between its sides', () => {
    const run = play(begun(sessionOf({ main: [prescription({ sides: 'each', switchSeconds: 0, sets: 2 })] })));
    run.finish();
    expect(amountsOf(run.state())).toEqual({ '0:1': { left: 3, right: 3 }, '0:2': { left: 3, right: 3 } });
  });
});

describe('Back', () => {
  it('begins the step anew, and at its start goes to the step before', () => {
    const run = play(begun(sixSecondReps));
    run.wait(10 + 8);
    run.tap('back-tapped');
    expect(run.step().kind).toBe('work');
    expect(leftMs(run.state(), run.now())).toBe(18_000);
    run.wait(1);
    run.tap('back-tapped');
    expect(run.step().kind).toBe('prepare');
    expect(leftMs(run.state(), run.now())).toBe(10_000);
  });

  it('at the very beginning stays there', () => {
    const run = play(begun(sixSecondReps));
    run.tap('back-tapped');
    run.tap('back-tapped');
    expect(run.state().stepIndex).toBe(0);
    expect(leftMs(run.state(), run.now())).toBe(10_000);
  });

  it('into a set that was recorded takes nothing away; done again, the set is replaced', () => {
    const run = play(begun(sixSecondReps));
    run.reach({ kind: 'rest' });
    run.tap('back-tapped');
    expect(amountsOf(run.state())).toEqual({ '0:1': { both: 3 } });
    run.wait(6.5);
    run.tap('next-tapped');
    expect(amountsOf(run.state())).toEqual({ '0:1': { both: 1 } });
    expect(run.records.map(({ done }) => done)).toEqual([{ both: 3 }, { both: 1 }]);
  });

  it('into one side of a recorded set replaces that side alone', () => {
    const run = play(begun(clamshells));
    run.reach({ kind: 'rest' });
    run.tap('back-tapped');
    expect(run.step()).toMatchObject({ kind: 'work', side: 'right' });
    run.wait(13);
    run.tap('next-tapped');
    expect(amountsOf(run.state())).toEqual({ '0:1': { left: 3, right: 2 } });
  });

  it('while paused stays paused', () => {
    const run = play(begun(sixSecondReps));
    run.wait(14);
    run.tap('pause-tapped');
    run.tap('back-tapped');
    expect(run.state().status).toEqual({ kind: 'paused', leftMs: 18_000 });
  });
});

describe('End session', () => {
  it('keeps what was done of the set in hand', () => {
    const run = play(begun(sixSecondReps));
    run.wait(10 + 13);
    run.tap('end-tapped');
    expect(run.state().status).toMatchObject({ kind: 'abandoned', at: run.now() });
    expect(amountsOf(run.state())).toEqual({ '0:1': { both: 2 } });
    expect(run.state().playedMs).toBe(23_000);
  });

  it('can be taken back, and the session goes on where it was', () => {
    for (const step of stepsOf(begun(mixed))) {
      const run = play(begun(mixed));
      run.wait(step.start + step.seconds / 2);
      const left = leftMs(run.state(), run.now());
      run.tap('end-tapped');
      run.wait(120);
      run.tap('resume-tapped');
      expect(leftMs(run.state(), run.now())).toBe(left);
      run.finish();
      expect(amountsOf(run.state())).toEqual(plannedRecords(mixed));
      expect(run.state().playedMs).toBe(timelineSeconds(stepsOf(run.state())) * 1000);
    }
  });
});

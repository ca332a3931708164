import { describe, expect, it } from 'vitest';
import {
  consequenceNow,
  isStopped,
  leftMs,
  setInQuestion,
  setsAhead,
  stepOf,
  stepsOf,
  timelineSeconds,
} from '../../../src/core/workout/index.ts';
import { amountsOf, begun, mixed, plannedRecords, play, prescription, sessionOf } from './sessions.ts';

const three = sessionOf({
  main: [prescription({ sets: 3 }), prescription({ exerciseId: 'clamshell', sides: 'each', sets: 2 })],
});
const inTurn = sessionOf({
  main: [
    prescription({ exerciseId: 'dead-bug', sets: 3, superset: 'A' }),
    prescription({ exerciseId: 'side-plank', sets: 3, superset: 'A', dose: { kind: 'time', seconds: 20 } }),
  ],
});

/** In the rest after the first set. */
function resting(session = three) {
  const run = play(begun(session));
  run.reach({ kind: 'rest' });
  return run;
}

const workAhead = (run: ReturnType<typeof play>) =>
  stepsOf(run.state())
    .slice(run.state().stepIndex + 1)
    .filter(({ kind }) => kind === 'work')
    .map(({ exerciseId, set }) => `${exerciseId} ${set}`);

const touch = (run: ReturnType<typeof play>) => {
  const steps = stepsOf(run.state());
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    expect(step.start).toBe(before === undefined ? 0 : before.start + before.seconds);
    expect(step.seconds).toBeGreaterThan(0);
  }
};

describe('+15 s', () => {
  it('makes the rest in hand longer, and everything after it later', () => {
    const run = resting();
    const end = timelineSeconds(stepsOf(run.state()));
    run.wait(10);
    run.tap('more-rest-tapped');
    run.tap('more-rest-tapped');
    expect(leftMs(run.state(), run.now())).toBe(50_000);
    expect(stepOf(run.state()).seconds).toBe(60);
    expect(timelineSeconds(stepsOf(run.state()))).toBe(end + 30);
    touch(run);
    run.wait(50);
    expect(run.step()).toMatchObject({ kind: 'work', set: 2 });
    run.finish();
    expect(amountsOf(run.state())).toEqual(plannedRecords(three));
    expect(run.state().playedMs).toBe((end + 30) * 1000);
  });

  it('counts while paused, and is nothing outside a rest', () => {
    const run = play(begun(three));
    const before = run.state();
    expect(run.tap('more-rest-tapped')).toBe(before);
    run.reach({ kind: 'rest' });
    run.tap('pause-tapped');
    run.tap('more-rest-tapped');
    expect(leftMs(run.state(), run.now())).toBe(45_000);
  });

  it('has an end: a key that sticks does not hold the session for ever', () => {
    const run = resting();
    for (let tap = 0; tap < 500; tap += 1) run.tap('more-rest-tapped');
    expect(leftMs(run.state(), run.now())).toBe(630_000);
  });
});

describe('what is said in a rest', () => {
  it('is written once, when the rest ends, as one record that holds everything', () => {
    const run = resting();
    const { length } = run.records;
    run.say({ of: 'effort', effort: 'hard' });
    run.say({ of: 'effort', effort: 'right' });
    run.say({ of: 'amount', side: 'both', amount: 2 });
    run.say({ of: 'pain', pain: { worst: 3, side: 'left' } });
    expect(run.records).toHaveLength(length);
    run.reach({ kind: 'work', set: 2 });
    expect(run.records.slice(length)).toMatchObject([
      { done: { both: 2 }, how: 'typed', effort: 'right', pain: { worst: 3, side: 'left' } },
    ]);
    expect(run.state().unwritten).toBeNull();
  });

  it.each(['next-tapped', 'back-tapped', 'end-tapped', 'hidden', 'left', 'skip-set-tapped', 'repeat-set-tapped'] as const)(
    'is written by %s, too',
    (tap) => {
      const run = resting();
      run.wait(1);
      run.say({ of: 'effort', effort: 'easy' });
      const { length } = run.records;
      run.tap(tap);
      expect(run.records.slice(length)).toMatchObject([{ effort: 'easy', done: { both: 3 }, step: { set: 1 } }]);
    },
  );

  it('outlives a crash: it is in the row until it is written', () => {
    const run = resting();
    run.say({ of: 'effort', effort: 'hard' });
    run.crash(3600);
    expect(run.state().status.kind).toBe('away');
    run.tap('resume-tapped');
    run.reach({ kind: 'work', set: 2 });
    expect(run.records.at(-1)).toMatchObject({ effort: 'hard', step: { set: 1 } });
  });

  it('may be taken back; unanswered, nothing is written a second time', () => {
    const run = resting();
    run.say({ of: 'effort', effort: 'hard' });
    run.say({ of: 'effort', effort: null });
    run.reach({ kind: 'work', set: 2 });
    expect(run.records.at(-1)).not.toHaveProperty('effort');
    const { length } = run.records;
    run.reach({ kind: 'rest', set: 2 });
    run.reach({ kind: 'work', set: 3 });
    expect(run.records).toHaveLength(length + 1);
  });

  it('of a set in which nothing was done keeps its pain and invents no work', () => {
    const run = play(begun(three));
    run.reach({ kind: 'work' });
    run.tap('next-tapped');
    run.say({ of: 'effort', effort: 'easy' });
    expect(run.state().unwritten).toBeNull();
    run.say({ of: 'pain', pain: { worst: 4 } });
    run.tap('next-tapped');
    expect(run.records).toMatchObject([{ done: {}, pain: { worst: 4 } }]);
  });

  it('in getting ready for the next exercise is about the last set of the one before', () => {
    const run = play(begun(three));
    run.reach({ kind: 'prepare', exerciseId: 'clamshell' });
    expect(setInQuestion(run.state())).toMatchObject({ exerciseId: 'glute-bridge', set: 3 });
    run.say({ of: 'effort', effort: 'hard' });
    run.reach({ kind: 'work', exerciseId: 'clamshell' });
    expect(run.records.at(-1)).toMatchObject({ effort: 'hard', step: { exerciseId: 'glute-bridge', set: 3 } });
    expect(setInQuestion(play(begun(three)).state())).toBeNull();
  });
});

describe('an answer that comes late, when the next set has begun', () => {
  it('is written for the set it was about', () => {
    const run = resting();
    const about = { entry: 0, set: 1 };
    run.say({ of: 'pain', pain: { worst: 2 }, about });
    run.reach({ kind: 'work', set: 2 });
    run.say({ of: 'pain', pain: { worst: 4 }, about });
    run.reach({ kind: 'rest', set: 2 });
    expect(run.records.map(({ step, pain }) => [step.set, pain?.worst])).toEqual([
      [1, undefined],
      [1, 2],
      [2, undefined],
      [1, 4],
    ]);
  });

  it('and ends the exercise, ends the set in hand, too, with what was done of it', () => {
    const run = resting();
    run.reach({ kind: 'work', set: 2 });
    run.wait(13);
    run.say({ of: 'pain', pain: { worst: 9 }, about: { entry: 0, set: 1 } });
    expect(isStopped(run.state())).toBe(true);
    expect(workAhead(run)).toHaveLength(4);
    run.tap('go-on-tapped');
    expect(run.step()).toMatchObject({ kind: 'prepare', exerciseId: 'clamshell' });
    expect(amountsOf(run.state())).toEqual({ '0:1': { both: 3 }, '0:2': { both: 2 } });
  });
});

describe('the rule of adapting inside a session', () => {
  it.each([
    ['pain of 6', { worst: 6 }],
    ['pain of 10', { worst: 10 }],
    ['anything sharp, however little', { worst: 1, sharp: true }],
  ])('%s ends the exercise: its sets leave the session at once, and the clock stands', (_, pain) => {
    const run = resting();
    const left = leftMs(run.state(), run.now());
    run.say({ of: 'pain', pain });
    expect(isStopped(run.state())).toBe(true);
    expect(run.state().status).toEqual({ kind: 'paused', leftMs: left });
    expect(workAhead(run)).toEqual(['clamshell 1', 'clamshell 1', 'clamshell 2', 'clamshell 2']);
    touch(run);
    run.tap('go-on-tapped');
    expect(run.step()).toMatchObject({ kind: 'prepare', exerciseId: 'clamshell' });
    expect(run.state().status.kind).toBe('running');
    run.finish();
    const { '0:2': _second, '0:3': _third, ...done } = plannedRecords(three);
    expect(amountsOf(run.state())).toEqual(done);
  });

  it('a slip of the finger is put right: less pain puts the sets back', () => {
    const run = resting();
    const before = workAhead(run);
    run.say({ of: 'pain', pain: { worst: 8 } });
    run.say({ of: 'pain', pain: { worst: 2 } });
    expect(workAhead(run)).toEqual(before);
    expect(isStopped(run.state())).toBe(false);
    run.tap('resume-tapped');
    run.finish();
    expect(amountsOf(run.state())).toEqual(plannedRecords(three));
  });

  it('pain of 3 to 5 keeps the dose and offers to stop', () => {
    const run = resting();
    run.say({ of: 'pain', pain: { worst: 3 } });
    expect(consequenceNow(run.state())).toEqual({ consequence: 'offers-to-stop', taken: false });
    expect(workAhead(run)).toHaveLength(6);
    run.take('stop-exercise');
    expect(consequenceNow(run.state())).toEqual({ consequence: 'offers-to-stop', taken: true });
    expect(run.state().status.kind).toBe('running');
    expect(workAhead(run)).toHaveLength(4);
    run.tap('offer-given-back');
    expect(workAhead(run)).toHaveLength(6);
    run.take('stop-exercise');
    run.finish();
    expect(amountsOf(run.state())).not.toHaveProperty('0:2');
  });

  it('a hard set offers one fewer, and no more than that', () => {
    const run = resting();
    run.say({ of: 'effort', effort: 'hard' });
    expect(consequenceNow(run.state())).toEqual({ consequence: 'offers-one-set-fewer', taken: false });
    run.take('one-set-fewer');
    expect(workAhead(run).filter((set) => set.startsWith('glute-bridge'))).toEqual(['glute-bridge 2']);
    run.reach({ kind: 'work', set: 2 });
    expect(run.step().sets).toBe(2);
    run.finish();
    expect(run.state().status.kind).toBe('finished');
  });

  it('nothing is offered for the last set, nor for little pain', () => {
    const run = play(begun(three));
    run.reach({ kind: 'prepare', exerciseId: 'clamshell' });
    run.say({ of: 'effort', effort: 'hard' });
    expect(consequenceNow(run.state()).consequence).toBe('none');
    const early = resting();
    early.say({ of: 'pain', pain: { worst: 2 } });
    expect(consequenceNow(early.state()).consequence).toBe('none');
  });

  it('in the middle of a set ends it there, with what was whole of it kept', () => {
    const run = play(begun(three));
    run.reach({ kind: 'work', exerciseId: 'clamshell' });
    run.wait(13);
    run.tap('pause-tapped');
    run.say({ of: 'pain', pain: { worst: 7 } });
    expect(workAhead(run)).toEqual([]);
    run.tap('go-on-tapped');
    expect(run.state().status.kind).toBe('finished');
    expect(run.records.at(-1)).toMatchObject({ done: { left: 2 }, pain: { worst: 7 } });
  });

  it('one of two exercises done in turn: the other goes on with its own rest', () => {
    const run = play(begun(inTurn));
    run.reach({ kind: 'prepare', exerciseId: 'side-plank' });
    run.say({ of: 'pain', pain: { worst: 6 } });
    expect(workAhead(run)).toEqual(['side-plank 1', 'side-plank 2', 'side-plank 3']);
    run.tap('go-on-tapped');
    expect(run.step()).toMatchObject({ kind: 'work', exerciseId: 'side-plank' });
    run.reach({ kind: 'rest' });
    expect(run.step().seconds).toBe(30);
    touch(run);
  });

  it('in a rest that more was asked for, the rest keeps its length', () => {
    const run = resting();
    run.tap('more-rest-tapped');
    run.say({ of: 'effort', effort: 'hard' });
    run.take('one-set-fewer');
    run.tap('more-rest-tapped');
    expect(run.step().seconds).toBe(60);
    expect(setsAhead(run.state(), { entry: 0, set: 1 })).toBe(1);
    touch(run);
  });

  it('more pain never leaves more work, in any place of a session', () => {
    const steps = stepsOf(begun(mixed));
    for (const { start, seconds } of steps) {
      let before = Number.POSITIVE_INFINITY;
      for (let worst = 0; worst <= 10; worst += 1) {
        const run = play(begun(mixed));
        run.wait(start + seconds / 2);
        run.say({ of: 'pain', pain: { worst } });
        touch(run);
        const left = timelineSeconds(stepsOf(run.state()));
        expect(left).toBeLessThanOrEqual(before);
        before = left;
      }
    }
  });
});

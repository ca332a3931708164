import { describe, expect, it } from 'vitest';
import { isStopped, stepsOf } from '../../../src/core/workout/index.ts';
import { amountsOf, begun, play, prescription, sessionOf } from './sessions.ts';

const timed = (exerciseId: string, seconds: number) =>
  prescription({ exerciseId, family: 'raise', sides: 'alternating', dose: { kind: 'time', seconds } });
const bout = sessionOf({ main: [timed('jog', 600), timed('walk', 300), timed('jog', 600)] }, 'toolkit:return-bout');
const crossTraining = sessionOf({ main: [timed('elliptical', 1200), timed('walk', 60)] }, 'toolkit:elliptical');

const workAhead = (run: ReturnType<typeof play>) =>
  stepsOf(run.state()).filter(({ kind }, index) => kind === 'work' && index > run.state().stepIndex).length;

/** Two minutes into the first work of a session. */
function under(session: typeof bout) {
  const run = play(begun(session));
  run.reach({ kind: 'work' });
  run.wait(120);
  return run;
}

describe('pain in a bout of the three-day test', () => {
  it('of 3 or more, or anything sharp, ends the whole bout and leaves no second jog', () => {
    for (const pain of [{ worst: 3 }, { worst: 9 }, { worst: 1, sharp: true }]) {
      const run = under(bout);
      run.say({ of: 'pain', pain });
      expect(isStopped(run.state())).toBe(true);
      expect(workAhead(run)).toBe(0);
      run.tap('go-on-tapped');
      expect(run.state().status.kind).toBe('finished');
      expect(amountsOf(run.state())).toEqual({ '0:1': { both: 120 } });
    }
  });

  it('said while the walk gets ready is about the jog behind, and ends the bout as well', () => {
    const run = play(begun(bout));
    run.reach({ kind: 'prepare', entry: 1 });
    run.say({ of: 'pain', pain: { worst: 4 } });
    expect(workAhead(run)).toBe(0);
    run.tap('go-on-tapped');
    expect(run.state().status.kind).toBe('finished');
    expect(amountsOf(run.state())).toEqual({ '0:1': { both: 600 } });
  });

  it('of 2 lets it go on; a smaller number, said a moment later, puts it all back', () => {
    const run = under(bout);
    run.say({ of: 'pain', pain: { worst: 2 } });
    expect(workAhead(run)).toBe(2);
    run.say({ of: 'pain', pain: { worst: 5 } });
    expect(workAhead(run)).toBe(0);
    run.say({ of: 'pain', pain: { worst: 2 } });
    expect(isStopped(run.state())).toBe(false);
    expect(workAhead(run)).toBe(2);
  });

  it('elsewhere in the toolkit ends one exercise, at 6', () => {
    const run = under(crossTraining);
    run.say({ of: 'pain', pain: { worst: 5 } });
    expect(workAhead(run)).toBe(1);
    expect(isStopped(run.state())).toBe(false);
    run.say({ of: 'pain', pain: { worst: 6 } });
    expect(isStopped(run.state())).toBe(true);
    expect(workAhead(run)).toBe(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dose, Sides } from '../../../src/core/exercise/index.ts';
import type { Prescription } from '../../../src/core/plan/index.ts';
import { compileTimeline, type Step, timelineSeconds } from '../../../src/core/workout/index.ts';

const reps = (count: number, lift: number, hold: number, lower: number): Dose => ({
  kind: 'reps',
  reps: count,
  lift,
  hold,
  lower,
});
const holds = (repeats: number, seconds: number): Dose => ({ kind: 'holds', repeats, seconds });
const time = (seconds: number): Dose => ({ kind: 'time', seconds });

function prescribed(
  exerciseId: string,
  sides: Sides,
  dose: Dose,
  { sets = 1, rest = 0, turn = 0, superset = null as string | null } = {},
): Prescription {
  return {
    exerciseId,
    family: 'lateral-hip',
    sides,
    sets,
    dose,
    switchSeconds: turn,
    restSeconds: rest,
    effort: null,
    superset,
    why: { code: 'kept-steady' },
  };
}

const session = (main: Prescription[], warmUp: Prescription[] = [], coolDown: Prescription[] = []) => ({
  warmUp,
  main,
  coolDown,
});
/** "work 10+60 left clamshell 1/2": kind, start + seconds, side, exercise, set / sets. */
const told = (steps: readonly Step[]): string[] =>
  steps.map(({ kind, start, seconds, side, exerciseId, set, sets }) =>
    [kind, `${start}+${seconds}`, side, exerciseId, `${set}/${sets}`].filter((word) => word !== null).join(' '),
  );

const march = prescribed('march-in-place', 'alternating', time(90));
const clamshell = prescribed('clamshell', 'each', reps(10, 2, 1, 3), { sets: 2, rest: 30, turn: 10 });
const figureFour = prescribed('figure-four', 'each', holds(1, 30), { turn: 10 });

describe('the timeline of a session', () => {
  it('is a small session, second by second, as worked out by hand', () => {
    const steps = compileTimeline(session([clamshell], [march], [figureFour]));
    expect(told(steps)).toEqual([
      'prepare 0+10 march-in-place 1/1',
      'work 10+90 march-in-place 1/1',
      'prepare 100+20 left clamshell 1/2',
      'work 120+60 left clamshell 1/2',
      'switch 180+10 right clamshell 1/2',
      'work 190+60 right clamshell 1/2',
      'rest 250+30 clamshell 1/2',
      'work 280+60 left clamshell 2/2',
      'switch 340+10 right clamshell 2/2',
      'work 350+60 right clamshell 2/2',
      'prepare 410+20 left figure-four 1/1',
      'work 430+30 left figure-four 1/1',
      'switch 460+10 right figure-four 1/1',
      'work 470+30 right figure-four 1/1',
    ]);
    expect(timelineSeconds(steps)).toBe(500);
    expect(steps.map(({ part, entry }) => `${part} ${entry}`).filter((one, place, all) => one !== all[place - 1])).toEqual([
      'warm-up 0',
      'main 1',
      'cool-down 2',
    ]);
  });

  it('begins each set on the right where that side is to go first', () => {
    const sides = compileTimeline(session([clamshell]), 'right')
      .filter(({ kind }) => kind === 'work')
      .map(({ side }) => side);
    expect(sides).toEqual(['right', 'left', 'right', 'left']);
  });

  it('plays alternating repetitions as one step of twice the count, and alternating time as the total', () => {
    const work = (dose: Dose): number[] =>
      compileTimeline(session([prescribed('bird-dog', 'alternating', dose)]))
        .filter(({ kind }) => kind === 'work')
        .map(({ seconds }) => seconds);
    expect(work(reps(8, 2, 2, 2))).toEqual([96]);
    expect(work(time(90))).toEqual([90]);
  });

  it('holds a set of short holds without a pause, and one long hold once', () => {
    const work = (dose: Dose): number => compileTimeline(session([prescribed('plank', 'both', dose)]))[1]?.seconds ?? 0;
    expect(work(holds(3, 10))).toBe(30);
    expect(work(holds(1, 25))).toBe(25);
  });

  it('rests between sets and not after the last', () => {
    const steps = compileTimeline(session([prescribed('glute-bridge', 'both', reps(10, 2, 1, 3), { sets: 3, rest: 45 })]));
    expect(steps.map(({ kind }) => kind).join()).toBe('prepare,work,rest,work,rest,work');
    expect(timelineSeconds(steps)).toBe(10 + 3 * 60 + 2 * 45);
  });

  describe('with a superset', () => {
    it('plays it round by round: A1, prepare 20, B1, prepare 10, A2, prepare 10, B2', () => {
      const steps = compileTimeline(
        session([
          prescribed('side-step', 'alternating', reps(10, 2, 1, 3), { sets: 2, rest: 30, superset: 'a' }),
          prescribed('front-plank', 'both', holds(1, 20), { sets: 2, rest: 30, superset: 'a' }),
        ]),
      );
      expect(told(steps)).toEqual([
        'prepare 0+10 side-step 1/2',
        'work 10+120 side-step 1/2',
        'prepare 130+20 front-plank 1/2',
        'work 150+20 front-plank 1/2',
        'prepare 170+10 side-step 2/2',
        'work 180+120 side-step 2/2',
        'prepare 300+10 front-plank 2/2',
        'work 310+20 front-plank 2/2',
      ]);
    });

    it('tops the rest up to the table where the partner is too short', () => {
      const steps = compileTimeline(
        session([
          prescribed('split-squat', 'both', reps(8, 2, 1, 4), { sets: 2, rest: 60, superset: 'a' }),
          prescribed('front-plank', 'both', holds(1, 20), { sets: 2, rest: 30, superset: 'a' }),
        ]),
      );
      expect(told(steps)).toEqual([
        'prepare 0+10 split-squat 1/2',
        'work 10+56 split-squat 1/2',
        'prepare 66+20 front-plank 1/2',
        'work 86+20 front-plank 1/2',
        'rest 106+10 front-plank 1/2',
        'prepare 116+10 split-squat 2/2',
        'work 126+56 split-squat 2/2',
        'prepare 182+10 front-plank 2/2',
        'work 192+20 front-plank 2/2',
      ]);
    });

    it('goes on alone with the sets that the partner has not', () => {
      const steps = compileTimeline(
        session([
          prescribed('front-plank', 'both', holds(1, 20), { sets: 1, rest: 30, superset: 'a' }),
          prescribed('side-step', 'alternating', reps(10, 2, 1, 3), { sets: 3, rest: 30, superset: 'a' }),
        ]),
      );
      expect(told(steps).slice(4)).toEqual([
        'rest 170+30 side-step 1/3',
        'work 200+120 side-step 2/3',
        'rest 320+30 side-step 2/3',
        'work 350+120 side-step 3/3',
      ]);
    });

    it('keeps the same letter in two parts apart, and exercises between the partners after them', () => {
      const a = { sets: 1, superset: 'a' };
      const steps = compileTimeline(
        session(
          [
            prescribed('one', 'both', time(10), a),
            prescribed('between', 'both', time(10)),
            prescribed('other', 'both', time(10), a),
          ],
          [prescribed('warm', 'both', time(10), a)],
        ),
      );
      expect(steps.filter(({ kind }) => kind === 'work').map(({ exerciseId }) => exerciseId)).toEqual([
        'warm',
        'one',
        'other',
        'between',
      ]);
      expect(steps.filter(({ kind }) => kind === 'work').map(({ entry }) => entry)).toEqual([0, 1, 3, 2]);
    });
  });

  it('leaves out what has no work in it', () => {
    expect(compileTimeline(session([]))).toEqual([]);
    const nothing = [
      prescribed('none', 'both', reps(0, 2, 1, 3), { sets: 2 }),
      prescribed('no-set', 'both', time(30), { sets: 0 }),
    ];
    expect(compileTimeline(session([...nothing, clamshell]))[0]).toMatchObject({ exerciseId: 'clamshell', seconds: 10 });
  });

  it('keeps its laws for any prescriptions: steps touch, none is empty, the last is work, every set rests enough', () => {
    const doses = fc.oneof(
      fc
        .tuple(fc.nat(12), fc.integer({ min: 1, max: 3 }), fc.nat(2), fc.integer({ min: 1, max: 5 }))
        .map((four) => reps(...four)),
      fc.tuple(fc.nat(4), fc.nat(45)).map((two) => holds(...two)),
      fc.nat(180).map(time),
    );
    const any = fc
      .record({
        sides: fc.constantFrom<Sides>('both', 'each', 'alternating'),
        dose: doses,
        sets: fc.nat(4),
        rest: fc.nat(90),
        turn: fc.constantFrom(0, 5, 10),
        superset: fc.constantFrom(null, null, 'a', 'b'),
      })
      .map(({ sides, dose, ...rest }) => prescribed('any', sides, dose, rest));
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 4 }),
        fc.array(any, { maxLength: 5 }),
        fc.array(any, { maxLength: 4 }),
        (warmUp, main, coolDown) => {
          const all = [...warmUp, ...main, ...coolDown];
          const steps = compileTimeline({ warmUp, main, coolDown });
          let end = 0;
          for (const step of steps) {
            expect(step.start).toBe(end);
            expect(step.seconds).toBeGreaterThan(0);
            end += step.seconds;
          }
          expect(timelineSeconds(steps)).toBe(end);
          if (steps.length > 0) expect(steps.at(-1)?.kind).toBe('work');
          all.forEach((entry, place) => {
            const work = steps.filter((step) => step.entry === place && step.kind === 'work');
            const perSet = entry.sides === 'each' ? 2 : 1;
            expect([0, entry.sets * perSet]).toContain(work.length);
            work.forEach((step, number) => {
              const before = work[number - 1];
              if (before === undefined || before.set === step.set) return;
              expect(step.start - before.start - before.seconds).toBeGreaterThanOrEqual(entry.restSeconds);
            });
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

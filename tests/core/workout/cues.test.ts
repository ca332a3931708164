import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { generateBlock, type Prescription } from '../../../src/core/plan/index.ts';
import {
  type Cue,
  compileTimeline,
  cuesOf,
  cuesOfStep,
  endCue,
  type Step,
  timelineSeconds,
} from '../../../src/core/workout/index.ts';
import { mixed, prescription, sessionOf } from './sessions.ts';

const steps = compileTimeline(mixed);
const changes = ['prepare', 'work', 'switch', 'rest'] as const;

/** The cues of the one work step of an exercise, from the step's start. */
function inWork(changed: Partial<Prescription>): [number, Cue['kind']][] {
  const session = sessionOf({ main: [prescription(changed)] });
  const work = compileTimeline(session).find((step) => step.kind === 'work');
  if (work === undefined) throw new Error('No work in it');
  return cuesOfStep(work, session.main[0]).map(({ at, kind }) => [at - work.start, kind]);
}

describe('the whole sound of a session', () => {
  it('has one cue for every change of step, named after the step, and one for the end', () => {
    const cues = cuesOf(steps, mixed);
    for (const kind of changes) {
      expect(cues.filter((cue) => cue.kind === kind).map(({ at }) => at)).toEqual(
        steps.filter((step) => step.kind === kind).map(({ start }) => start),
      );
      expect(steps.some((step) => step.kind === kind)).toBe(true);
    }
    expect(cues.filter(({ kind }) => kind === 'end')).toEqual([{ at: timelineSeconds(steps), kind: 'end' }]);
  });

  it('is in order of time, from the first moment to the last', () => {
    const cues = cuesOf(steps, mixed);
    expect(cues.map(({ at }) => at)).toEqual(cues.map(({ at }) => at).sort((a, b) => a - b));
    expect(cues[0]).toEqual({ at: 0, kind: 'prepare' });
    expect(cues.at(-1)?.kind).toBe('end');
  });

  it('is that of its steps one after the other', () => {
    const entries = [...mixed.warmUp, ...mixed.main, ...mixed.coolDown];
    const last = steps.at(-1) as Step;
    expect(cuesOf(steps, mixed)).toEqual([...steps.flatMap((step) => cuesOfStep(step, entries[step.entry])), endCue(last)]);
  });

  it('has none for a session without steps', () => {
    expect(cuesOf([], sessionOf({}))).toEqual([]);
  });

  it('has no cue outside its step and no two at one moment, in any session of a block', () => {
    const made = generateBlock(
      {
        startDay: '2026-11-23',
        availableDays: [1, 2, 3, 4, 5, 6, 7],
        runDays: [],
        hardRunDays: [],
        longRunDay: null,
        equipment: ['mini-band', 'long-band', 'step', 'roller'],
        experience: 'regular',
        sessionMinutes: 60,
        avoid: [],
        pain: { worst: 0, days: 0, side: 'none' },
        selfTest: [false, false, false, false, false, false],
        redFlags: [],
        postpartumWeeks: null,
        seed: 3,
      },
      exercises,
    );
    if (!made.ok) throw new Error(`No block: ${made.reason.rule}`);
    for (const session of made.block.weeks.flatMap((week) => week.sessions)) {
      const entries = [...session.warmUp, ...session.main, ...session.coolDown];
      for (const step of compileTimeline(session)) {
        const times = cuesOfStep(step, entries[step.entry]).map(({ at }) => at);
        expect(times.every((at) => at >= step.start && at < step.start + step.seconds)).toBe(true);
        expect(new Set(times).size).toBe(times.length);
      }
    }
  });
});

describe('inside a step', () => {
  it('a repetition is marked at its start, and its hold and its lowering by a tick', () => {
    expect(inWork({ dose: { kind: 'reps', reps: 2, lift: 2, hold: 1, lower: 3 } })).toEqual([
      [0, 'work'],
      [2, 'tick'],
      [3, 'tick'],
      [6, 'rep'],
      [8, 'tick'],
      [9, 'tick'],
    ]);
  });

  it('a tempo without a hold has one tick', () => {
    expect(inWork({ dose: { kind: 'reps', reps: 2, lift: 1, hold: 0, lower: 1 } })).toEqual([
      [0, 'work'],
      [1, 'tick'],
      [2, 'rep'],
      [3, 'tick'],
    ]);
  });

  it('work that changes sides each time marks every repetition of both', () => {
    const cues = inWork({ sides: 'alternating', dose: { kind: 'reps', reps: 2, lift: 1, hold: 0, lower: 1 } });
    expect(cues.filter(([, kind]) => kind === 'rep')).toEqual([
      [2, 'rep'],
      [4, 'rep'],
      [6, 'rep'],
    ]);
  });

  it('every further hold is marked at its start, on each side in turn', () => {
    const dose = { kind: 'holds', repeats: 2, seconds: 12 } as const;
    expect(inWork({ dose }).filter(([, kind]) => kind === 'rep')).toEqual([[12, 'rep']]);
    expect(inWork({ dose, sides: 'alternating' }).filter(([, kind]) => kind === 'rep')).toEqual([
      [12, 'rep'],
      [24, 'rep'],
      [36, 'rep'],
    ]);
  });

  it('halfway is told in one long hold and in timed work, from twenty seconds on', () => {
    const halfway = (dose: Prescription['dose']) => inWork({ dose }).filter(([, kind]) => kind === 'halfway');
    expect(halfway({ kind: 'time', seconds: 20 })).toEqual([[10, 'halfway']]);
    expect(halfway({ kind: 'time', seconds: 19 })).toEqual([]);
    expect(halfway({ kind: 'holds', repeats: 1, seconds: 45 })).toEqual([[22.5, 'halfway']]);
    expect(halfway({ kind: 'holds', repeats: 2, seconds: 45 })).toEqual([]);
    expect(halfway({ kind: 'reps', reps: 10, lift: 2, hold: 1, lower: 3 })).toEqual([]);
  });

  it('the last three seconds are counted down, except in repetitions and in steps under eight seconds', () => {
    const countdown = (step: Pick<Step, 'kind' | 'seconds'>, dose: Prescription['dose']) =>
      cuesOfStep({ ...(steps[0] as Step), start: 100, ...step }, prescription({ dose }))
        .filter(({ kind }) => kind === 'countdown')
        .map(({ at }) => at);
    const reps = prescription().dose;
    const hold = { kind: 'holds', repeats: 1, seconds: 30 } as const;
    for (const kind of ['prepare', 'switch', 'rest'] as const) {
      expect(countdown({ kind, seconds: 8 }, reps)).toEqual([105, 106, 107]);
      expect(countdown({ kind, seconds: 7 }, reps)).toEqual([]);
    }
    expect(countdown({ kind: 'work', seconds: 30 }, hold)).toEqual([127, 128, 129]);
    expect(countdown({ kind: 'work', seconds: 18 }, reps)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  amountAfter,
  beginRunThrough,
  cuesOf,
  entryOf,
  frameOf,
  playedSession,
  readRunThrough,
  stepMs,
  stepOf,
  stepsOf,
  transition,
} from '../../../src/core/workout/index.ts';
import { mixed, noon, prescription, sessionOf } from './sessions.ts';

const three = sessionOf({ main: [prescription()] }); // three of 2-1-3
const at = (tempo: 1 | 1.25 | 1.5, session = three) => beginRunThrough('r', { session, first: 'left', tempo }, noon);

describe('a slower tempo', () => {
  it.each([
    [1, 18],
    [1.25, 22.5],
    [1.5, 27],
  ] as const)('%s: three repetitions of six seconds take %s', (tempo, seconds) => {
    const work = stepsOf(at(tempo)).find(({ kind }) => kind === 'work');
    expect(work?.seconds).toBeCloseTo(seconds, 9);
  });

  it('asks for as many repetitions, and leaves holds, time, switches and rests as they are', () => {
    const [planned, slow] = [at(1, mixed), at(1.5, mixed)];
    const steps = stepsOf(slow);
    expect(steps.length).toBe(stepsOf(planned).length);
    for (const [place, step] of stepsOf(planned).entries()) {
      const other = steps[place];
      if (other === undefined) throw new Error('A step is missing');
      const dose = entryOf(planned, step)?.dose;
      const isCounted = step.kind === 'work' && dose?.kind === 'reps';
      expect(other.seconds).toBeCloseTo(step.seconds * (isCounted ? 1.5 : 1), 9);
      expect({ ...other, start: 0, seconds: 0 }).toEqual({ ...step, start: 0, seconds: 0 });
      if (dose?.kind === 'reps') expect(entryOf(slow, step)?.dose).toMatchObject({ kind: 'reps', reps: dose.reps });
    }
  });

  it('ticks, frame and count keep to it', () => {
    const run = at(1.5);
    const cues = cuesOf(stepsOf(run), playedSession(run)).filter(({ kind }) => kind === 'rep' || kind === 'tick');
    const start = stepsOf(run)[1]?.start ?? Number.NaN;
    expect(cues.slice(0, 3).map((cue) => cue.at - start)).toEqual([3, 4.5, 9]);
    const working = transition(run, { type: 'clock-advanced' }, noon + 10_000).state;
    expect(stepOf(working).kind).toBe('work');
    expect(frameOf(working, noon + 10_000 + 8_900).rep).toMatchObject({ rep: 1, part: 'lower' });
    expect(frameOf(working, noon + 10_000 + 9_100).rep).toMatchObject({ rep: 2, part: 'lift' });
    const prescribed = entryOf(working, stepOf(working));
    if (prescribed === undefined) throw new Error('Nothing is prescribed');
    expect(amountAfter(prescribed, 17_900)).toBe(1);
    expect(amountAfter(prescribed, stepMs(stepOf(working)))).toBe(3);
  });

  it('what is left by Next after half of it is what was really done', () => {
    const working = transition(at(1.5), { type: 'clock-advanced' }, noon + 10_000).state;
    const { records } = transition(working, { type: 'next-tapped' }, noon + 10_000 + 18_500);
    expect(records.map(({ done }) => done)).toEqual([{ both: 2 }]);
  });

  it('is still there after a crash; a row from before it was known is played as planned', () => {
    const row = JSON.parse(JSON.stringify(at(1.25)));
    expect(readRunThrough(row)?.tempo).toBe(1.25);
    const { tempo: _, ...before } = row;
    const found = readRunThrough(before);
    if (found === null) throw new Error('An older row was refused');
    expect(stepsOf(found).at(-1)?.seconds).toBe(18);
    expect(readRunThrough({ ...row, tempo: 0 })).toBeNull();
  });

  it('what is on record of the session is the session as planned', () => {
    expect(at(1.5).session).toBe(three);
    expect(playedSession(at(1.5))).toBe(playedSession(at(1.5))); // worked out once
  });
});

import { describe, expect, it } from 'vitest';
import { type Count, countMotion, countTaps } from '../../../src/core/cadence/index.ts';
import { chance, noRunning, running, wobble } from './signals.ts';

/** Taps of a right foot at this cadence, each a little off, as a thumb is. */
function tapping(stepsPerMinute: number, seconds: number, offMs = 0, seed = 3): number[] {
  const next = chance(seed);
  const gap = 120_000 / stepsPerMinute;
  return Array.from({ length: Math.floor((seconds * 1_000) / gap) + 1 }, (_, at) => 5_000 + at * gap + wobble(next, offMs));
}

const told = (count: Count) => (count.kind === 'counted' ? count.stepsPerMinute : count.kind);
const cadences = [150, 158, 164, 170, 176, 183, 190];

describe('a cadence counted by tapping with the right foot', () => {
  it.each(cadences)('of %i is told exactly when the taps are even', (cadence) => {
    expect(countTaps(tapping(cadence, 25))).toEqual({
      kind: 'counted',
      stepsPerMinute: cadence,
      giveOrTake: 1,
      isSteady: true,
    });
  });

  it.each(cadences)('of %i is told within two steps by a thumb that is 25 ms off', (cadence) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const count = countTaps(tapping(cadence, 25, 25, seed));
      if (count.kind !== 'counted') throw new Error(count.kind);
      expect(Math.abs(count.stepsPerMinute - cadence)).toBeLessThanOrEqual(2);
      expect(Math.abs(count.stepsPerMinute - cadence)).toBeLessThanOrEqual(count.giveOrTake);
    }
  });

  it('is not told before twenty seconds, and says how many are missing', () => {
    expect(countTaps([])).toEqual({ kind: 'more', seconds: 20 });
    expect(countTaps([1_000])).toEqual({ kind: 'more', seconds: 20 });
    expect(countTaps(tapping(160, 12))).toEqual({ kind: 'more', seconds: 8 });
  });

  it('leaves out a pause, a missed foot and a tap that bounced', () => {
    const whole = tapping(170, 30);
    const withPause = whole.map((at, place) => (place > 20 ? at + 9_000 : at));
    const missed = withPause.filter((_, place) => place !== 8 && place !== 30);
    const bounced = missed.flatMap((at, place) => (place === 12 ? [at, at + 90] : [at]));
    expect(told(countTaps(bounced))).toBe(170);
  });

  it('does not count a pause as running', () => {
    const taps = tapping(170, 16);
    expect(countTaps([...taps, (taps.at(-1) ?? 0) + 30_000])).toMatchObject({ kind: 'more' });
  });

  it('says that uneven taps are not steady, and refuses when they are no rhythm at all', () => {
    const uneven = countTaps(tapping(165, 40, 60));
    expect(uneven).toMatchObject({ kind: 'counted', isSteady: false });
    const next = chance(5);
    let at = 0;
    const wild = Array.from({ length: 60 }, () => (at += 350 + next() * 1_200));
    expect(told(countTaps(wild))).not.toBeTypeOf('number');
  });

  it('refuses what no runner steps', () => {
    expect(countTaps(tapping(80, 40))).toEqual({ kind: 'unsure' });
    expect(countTaps(tapping(300, 40))).toEqual({ kind: 'unsure' });
  });
});

describe('a cadence counted by the motion sensor', () => {
  it.each(cadences)('of %i is told within one step in two, with noise, in a pocket that lies askew', (stepsPerMinute) => {
    for (const noise of [0.5, 2, 3.5]) {
      const count = countMotion(running({ stepsPerMinute, seconds: 26, noise }));
      if (count.kind !== 'counted') throw new Error(`${count.kind} at noise ${noise}`);
      expect(Math.abs(count.stepsPerMinute - stepsPerMinute)).toBeLessThanOrEqual(2);
    }
  });

  it.each([50, 60, 100])('is the same at %i readings a second', (rate) => {
    expect(told(countMotion(running({ stepsPerMinute: 172, seconds: 26, rate })))).toBeGreaterThanOrEqual(171);
    expect(told(countMotion(running({ stepsPerMinute: 172, seconds: 26, rate })))).toBeLessThanOrEqual(173);
  });

  it('does not take a stride for a step where one foot lands harder', () => {
    const count = countMotion(running({ stepsPerMinute: 166, seconds: 26, limp: 0.35 }));
    expect(count.kind === 'counted' ? Math.abs(count.stepsPerMinute - 166) <= 2 : count.kind).toBe(true);
  });

  it('is not told before twenty seconds of running', () => {
    expect(countMotion([])).toEqual({ kind: 'more', seconds: 20 });
    expect(countMotion(running({ stepsPerMinute: 170, seconds: 11 }))).toEqual({ kind: 'more', seconds: 10 });
  });

  it('leaves out standing still, before and in between', () => {
    const first = running({ stepsPerMinute: 168, seconds: 13 });
    const moved = (samples: typeof first, by: number) => samples.map((one) => ({ ...one, at: one.at + by * 1_000 }));
    const all = [
      ...noRunning(10, 0.2),
      ...moved(first, 10),
      ...moved(noRunning(10, 0.2), 23),
      ...moved(running({ stepsPerMinute: 168, seconds: 22 }), 33),
    ];
    const count = countMotion(all);
    expect(count.kind === 'counted' ? Math.abs(count.stepsPerMinute - 168) <= 2 : count.kind).toBe(true);
  });

  it('of a phone on a table waits, and of one that is fumbled with is refused', () => {
    expect(countMotion(noRunning(60, 0.1)).kind).toBe('more');
    for (const seed of [1, 2, 3, 4]) expect(countMotion(noRunning(60, 6, seed)).kind).toBe('unsure');
  });

  it('says when the steps were not steady', () => {
    const parts = [158, 170, 160, 171, 159, 168];
    const changing = parts.flatMap((stepsPerMinute, place) =>
      running({ stepsPerMinute, seconds: 5, seed: place }).map((one) => ({ ...one, at: one.at + place * 5_000 })),
    );
    const count = countMotion(changing);
    expect(count.kind === 'counted' ? count.isSteady : false).toBe(false);
  });
});

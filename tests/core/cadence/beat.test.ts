import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articleCadence,
  beatsBetween,
  chosenBeat,
  firstBeat,
  type Pulse,
  placeIn,
  quickestBeat,
  retimed,
  targetsOf,
} from '../../../src/core/cadence/index.ts';

const pulse = (stepsPerMinute: number, from = 1_000): Pulse => ({ stepsPerMinute, from, number: 0 });
const tempo = fc.integer({ min: 120, max: 200 });
const moment = fc.double({ min: -5_000, max: 3_600_000, noNaN: true });

describe('the beat', () => {
  it('of 180 stands three to the second, every fourth with an accent', () => {
    expect(beatsBetween(pulse(180), 0, 3_000).map(({ at, kind }) => [Math.round(at), kind])).toEqual([
      [1_000, 'accent'],
      [1_333, 'beat'],
      [1_667, 'beat'],
      [2_000, 'beat'],
      [2_333, 'accent'],
      [2_667, 'beat'],
    ]);
  });

  it('is the same list however its time is cut: no beat is lost at a cut, and none sounds twice', () => {
    fc.assert(
      fc.property(tempo, fc.array(fc.double({ min: 0, max: 60_000, noNaN: true }), { maxLength: 20 }), (stepsPerMinute, cuts) => {
        const beat = pulse(stepsPerMinute);
        // Cuts that fall on a beat are the ones that could go wrong.
        const onBeats = beatsBetween(beat, 0, 5_000).map(({ at }) => at);
        const ends = [...new Set([...cuts, ...onBeats])].sort((a, b) => a - b);
        const parts = [...ends, 60_000].flatMap((to, place) => beatsBetween(beat, ends[place - 1] ?? -10_000, to));
        expect(parts).toEqual(beatsBetween(beat, -10_000, 60_000));
      }),
    );
  });

  it('has as many beats in a minute as its tempo says', () => {
    fc.assert(
      fc.property(tempo, (stepsPerMinute) => {
        expect(beatsBetween(pulse(stepsPerMinute), 1_000, 61_000 - 0.001)).toHaveLength(stepsPerMinute);
      }),
    );
  });

  it('changes its tempo from the next beat on, which keeps its moment, its number and its accent', () => {
    fc.assert(
      fc.property(tempo, tempo, moment, (before, after, now) => {
        const old = pulse(before);
        const changed = retimed(old, now, after);
        const [next] = beatsBetween(old, now, now + 10_000);
        const [first, second] = beatsBetween(changed, now, now + 10_000);
        expect(first).toEqual(next ?? first);
        expect((second?.at ?? 0) - (first?.at ?? 0)).toBeCloseTo(60_000 / after, 6);
      }),
    );
  });

  it('tells where it is: nothing before its first, then beat and part', () => {
    expect(placeIn(pulse(150), 999)).toBeNull();
    expect(placeIn(pulse(150), 1_000)).toEqual({ number: 0, share: 0 });
    expect(placeIn(pulse(150), 1_900)).toEqual({ number: 2, share: 0.25 });
  });
});

describe('where the beat is set', () => {
  it('is five and ten in a hundred above the own cadence, in whole steps', () => {
    expect(targetsOf(164)).toEqual({ own: 164, fivePercent: 172, tenPercent: 180 });
  });

  it('is never above two hundred, however quick somebody is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 240 }), (own) => {
        const { fivePercent, tenPercent } = targetsOf(own);
        for (const target of [fivePercent, tenPercent]) if (target !== null) expect(target).toBeLessThanOrEqual(quickestBeat);
        expect(firstBeat(own)).toBeLessThanOrEqual(quickestBeat);
      }),
    );
    expect(targetsOf(186)).toEqual({ own: 186, fivePercent: 195, tenPercent: null });
    expect(targetsOf(196)).toEqual({ own: 196, fivePercent: null, tenPercent: null });
  });

  it('starts five in a hundred above the own cadence, and with none at the lower end of the article', () => {
    expect(firstBeat(164)).toBe(172);
    expect(firstBeat(null)).toBe(articleCadence.from);
  });

  it('is read from what was chosen, and never outside its limits', () => {
    expect(chosenBeat({})).toBeNull();
    expect(chosenBeat({ 'cadence-beat': '170' })).toBeNull();
    expect(chosenBeat({ 'cadence-beat': 5_000 })).toBe(quickestBeat);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stills } from '../../src/catalogue/stills.ts';
import { alternatingProgress, holdProgress, momentOf, repProgress, shownMoment, workProgress } from '../../src/figures/index.ts';
import type { Movement, Tempo } from '../../src/figures/pose.ts';

const seconds = fc.integer({ min: 1, max: 8 });
const tempos = fc.record({ lift: seconds, hold: fc.integer({ min: 0, max: 4 }), lower: seconds });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const lengthOf = ({ lift, hold, lower }: Tempo) => lift + hold + lower;

describe('one repetition', () => {
  it('takes exactly its seconds to lift, to hold and to lower', () => {
    fc.assert(
      fc.property(tempos, (tempo) => {
        expect(repProgress(tempo, 0)).toBe(0);
        expect(repProgress(tempo, tempo.lift)).toBe(1);
        expect(repProgress(tempo, tempo.lift + tempo.hold / 2)).toBe(1);
        expect(repProgress(tempo, tempo.lift + tempo.hold)).toBe(1);
        expect(repProgress(tempo, lengthOf(tempo) - 1e-9)).toBeCloseTo(0, 6);
        expect(repProgress(tempo, tempo.lift * 0.99)).toBeLessThan(1);
        expect(repProgress(tempo, tempo.lift + tempo.hold + tempo.lower * 0.01)).toBeLessThan(1);
      }),
    );
  });

  it('only rises while lifting and only falls while lowering', () => {
    fc.assert(
      fc.property(tempos, share, share, (tempo, a, b) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)];
        expect(repProgress(tempo, tempo.lift * earlier)).toBeLessThanOrEqual(repProgress(tempo, tempo.lift * later));
        const down = (part: number) => repProgress(tempo, tempo.lift + tempo.hold + tempo.lower * part * 0.9999);
        expect(down(earlier)).toBeGreaterThanOrEqual(down(later));
      }),
    );
  });

  it('is followed by the next, the same', () => {
    fc.assert(
      fc.property(tempos, share, (tempo, part) => {
        const elapsed = lengthOf(tempo) * part * 0.999;
        expect(repProgress(tempo, elapsed + lengthOf(tempo))).toBeCloseTo(repProgress(tempo, elapsed), 6);
      }),
    );
  });

  it('starts and lands gently: slow at both ends, quickest half-way', () => {
    const tempo = { lift: 2, hold: 0, lower: 2 };
    const step = (from: number) => repProgress(tempo, from + 0.1) - repProgress(tempo, from);
    expect(step(0)).toBeLessThan(step(0.95) / 10);
    expect(step(1.9)).toBeLessThan(step(0.95) / 10);
  });
});

describe('a hold', () => {
  it('breathes close to its end and never beyond', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 600, noNaN: true }), (elapsed) => {
        expect(holdProgress(elapsed)).toBeLessThanOrEqual(1);
        expect(holdProgress(elapsed)).toBeGreaterThan(0.95);
      }),
    );
    expect(holdProgress(0)).toBe(1);
    expect(holdProgress(2.5)).toBeLessThan(0.99);
  });
});

describe('left and right in turn', () => {
  it('goes out on the left in the first repetition and on the right in the second', () => {
    fc.assert(
      fc.property(tempos, share, (tempo, part) => {
        const elapsed = lengthOf(tempo) * part * 0.999;
        const left = alternatingProgress(tempo, elapsed);
        const right = alternatingProgress(tempo, lengthOf(tempo) + elapsed);
        expect(left).toBeGreaterThanOrEqual(0.5);
        expect(left + right).toBeCloseTo(1, 6);
        expect(alternatingProgress(tempo, tempo.lift)).toBe(1);
      }),
    );
  });
});

describe('a set of work', () => {
  const plain: Movement = stills.stand;
  const inTurn: Movement = { ...plain, alternates: true };
  const tempo = { lift: 2, hold: 1, lower: 3 };

  it('moves in the tempo of its repetitions, in turn if the movement alternates', () => {
    expect(workProgress(plain, { kind: 'reps', ...tempo }, 2.5)).toBe(1);
    expect(workProgress(inTurn, { kind: 'reps', ...tempo }, 6 + 2.5)).toBe(0);
  });

  it('rises while it lifts and sinks while it lowers, also where the end is the low point', () => {
    const squat: Movement = { ...plain, endsLow: true };
    expect(workProgress(squat, { kind: 'reps', ...tempo }, 0)).toBe(1);
    expect(workProgress(squat, { kind: 'reps', ...tempo }, 2.5)).toBe(0);
    expect(workProgress(squat, { kind: 'reps', ...tempo }, 5.999)).toBeCloseTo(1, 6);
  });

  it('goes on past the end where it comes back another way, and begins again where it began', () => {
    const circle: Movement = { ...plain, back: [plain.keys[0]] };
    const steps: Movement = { ...circle, alternates: true };
    const at = (movement: Movement, elapsed: number) => workProgress(movement, { kind: 'reps', ...tempo }, elapsed);
    expect(at(circle, 2.5)).toBe(1);
    expect(at(circle, 4.5)).toBeCloseTo(1.5, 6);
    expect(at(circle, 5.999)).toBeCloseTo(2, 6);
    expect(at(circle, 6)).toBe(0);
    expect(at(steps, 4.5)).toBeCloseTo(1.25, 6);
    expect(at(steps, 6 + 4.5)).toBeCloseTo(-0.25, 6);
  });

  it('comes out of one of several short holds and into the next', () => {
    const holds = { kind: 'holds', repeats: 3, seconds: 10 } as const;
    expect(workProgress(plain, holds, 5)).toBeGreaterThan(0.95);
    expect(workProgress(plain, holds, 10)).toBe(0);
    expect(workProgress(plain, { ...holds, repeats: 1 }, 10)).toBeGreaterThan(0.95);
  });

  it('counts the steps of a walk, until it is back where it began', () => {
    const walk: Movement = { ...plain, back: [plain.keys[0]], walk: { stride: [0, 0, 0.3], steps: 2, turns: false } };
    const at = (elapsed: number) => workProgress(walk, { kind: 'reps', ...tempo }, elapsed);
    expect([0, 2.5, 6, 8.5, 12, 18, 24].map(at)).toEqual([0, 1, 2, 3, 4, 6, 0]);
  });

  it('goes through the steps of a jog at one speed, and not from rest to rest', () => {
    const jog: Movement = { ...plain, back: [plain.keys[0]], walk: { stride: [0, 0, 0], steps: 1, turns: false, steady: true } };
    const tempo = { kind: 'reps', lift: 0.2, hold: 0, lower: 0.2 } as const;
    const ways = Array.from(
      { length: 8 },
      (_, tenth) => workProgress(jog, tempo, tenth / 10 + 0.05) - workProgress(jog, tempo, tenth / 10),
    );
    for (const way of ways) expect(way).toBeCloseTo(0.25, 6);
    expect(workProgress(jog, tempo, 0.8 + 1e-9)).toBeCloseTo(0, 6);
  });

  it('fills the chest in a hold and nowhere else', () => {
    const held = { kind: 'holds', repeats: 1, seconds: 30 } as const;
    expect(momentOf(plain, held, 0).breath).toBe(0);
    expect(momentOf(plain, held, 2.5).breath).toBeCloseTo(1, 6);
    expect(momentOf(plain, { kind: 'reps', ...tempo }, 2.5).breath).toBe(0);
  });

  it('shows to one who looks on how a hold is come into and left', () => {
    const held = { kind: 'holds', repeats: 1, seconds: 30 } as const;
    const at = (elapsed: number) => shownMoment(plain, held, elapsed, 3).at;
    expect([0, 2, 5, 7].map(at)).toEqual([0, 1, 1, 0]);
    expect(shownMoment(plain, { kind: 'reps', ...tempo }, 2.5, 3)).toEqual({ at: 1, breath: 0 });
  });

  it('goes at the movement’s own pace where the work is a time', () => {
    expect(workProgress({ ...plain, pace: { lift: 4, hold: 0, lower: 6 } }, { kind: 'time' }, 4)).toBe(1);
  });
});

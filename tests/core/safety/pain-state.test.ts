import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PainSaid, type PainState, painState, worseOf } from '../../../src/core/safety/index.ts';

const nothing: PainSaid = { during: null, morning: null, compared: null, sharp: false, limp: false };
const rank: Record<PainState, number> = { green: 0, amber: 1, red: 2 };
const pains = fc.option(fc.nat(10));
const said: fc.Arbitrary<PainSaid> = fc.record({
  during: pains,
  morning: pains,
  compared: fc.constantFrom('better', 'same', 'worse', null),
  sharp: fc.boolean(),
  limp: fc.boolean(),
});

describe('how a session went', () => {
  it.each([
    [0, 'green'],
    [2, 'green'],
    [3, 'amber'],
    [5, 'amber'],
    [6, 'red'],
    [10, 'red'],
  ] as const)('pain of %i, in it or on the morning after, is %s', (pain, state) => {
    expect(painState({ ...nothing, during: pain })).toBe(state);
    expect(painState({ ...nothing, morning: pain })).toBe(state);
  });

  it('sharp, a limp or a worse morning is red whatever the number', () => {
    expect(painState({ ...nothing, during: 0, sharp: true })).toBe('red');
    expect(painState({ ...nothing, during: 0, limp: true })).toBe('red');
    expect(painState({ ...nothing, during: 0, morning: 0, compared: 'worse' })).toBe('red');
    expect(painState({ ...nothing, sharp: true })).toBe('red');
  });

  it('a morning that is the same or better says green by itself', () => {
    expect(painState({ ...nothing, compared: 'same' })).toBe('green');
    expect(painState({ ...nothing, compared: 'better' })).toBe('green');
  });

  it('a better morning does not take back what hurt in the session', () => {
    expect(painState({ ...nothing, during: 4, morning: 0, compared: 'better' })).toBe('amber');
    expect(painState({ ...nothing, during: 7, morning: 0, compared: 'better' })).toBe('red');
  });

  it('says nothing where nothing was said', () => {
    expect(painState(nothing)).toBeNull();
  });

  it('is never milder for a worse answer, whichever one it is', () => {
    const order = ['better', 'same', 'worse'] as const;
    fc.assert(
      fc.property(said, said, (one, other) => {
        const worst = (a: number | null, b: number | null): number | null => (a === null ? null : Math.max(a, b ?? 0));
        const worse: PainSaid = {
          during: worst(one.during, other.during),
          morning: worst(one.morning, other.morning),
          compared:
            one.compared === null
              ? null
              : (order[Math.max(order.indexOf(one.compared), order.indexOf(other.compared ?? 'better'))] ?? null),
          sharp: one.sharp || other.sharp,
          limp: one.limp || other.limp,
        };
        const [before, after] = [painState(one), painState(worse)];
        if (before === null) return;
        expect(rank[after ?? 'green']).toBeGreaterThanOrEqual(rank[before]);
      }),
    );
  });

  it('is never milder when more was said', () => {
    fc.assert(
      fc.property(said, said, (one, more) => {
        const both: PainSaid = {
          during: one.during ?? more.during,
          morning: one.morning ?? more.morning,
          compared: one.compared ?? more.compared,
          sharp: one.sharp || more.sharp,
          limp: one.limp || more.limp,
        };
        expect(rank[painState(both) ?? 'green']).toBeGreaterThanOrEqual(rank[painState(one) ?? 'green']);
      }),
    );
  });
});

it('of two the worse counts, and what was not said never hides what was', () => {
  expect(worseOf('green', 'red')).toBe('red');
  expect(worseOf('amber', 'green')).toBe('amber');
  expect(worseOf(null, 'amber')).toBe('amber');
  expect(worseOf('red', null)).toBe('red');
  expect(worseOf(null, null)).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { type FactDraft, readFacts, type StoredFact } from '../../../src/core/facts/index.ts';
import { furthestPair, pairsOf, runsOf } from '../../../src/core/runs/index.ts';
import { fact } from '../adapt/block.ts';
import { ago, run } from './told.ts';

const pair = (name: string, metresBefore = 0, retired: string | null = null): StoredFact =>
  fact({ kind: 'shoes', payload: { name, metresBefore, retired } } satisfies FactDraft, ago(60));
const told = (...stored: readonly StoredFact[]) => {
  const { facts } = readFacts(stored);
  return pairsOf(facts, runsOf(facts));
};

describe('the kilometres of a pair', () => {
  it('are those of its runs and what was on it before', () => {
    const blue = pair('Blue', 120_000);
    const mine = { shoes: blue.id };
    const [shown] = told(blue, run(3, { ...mine, metres: 8_000 }), run(1, { ...mine, minutes: 30 }), run(2, { metres: 9_000 }));
    expect(shown).toMatchObject({ metres: 128_000, runs: 2, runsWithout: 1, lastDay: ago(1), state: 'fine' });
  });

  it.each([
    [499_999, 'fine'],
    [500_000, 'look'],
    [699_999, 'look'],
    [700_000, 'replace'],
  ] as const)('at %i metres it is %s', (metres, state) => {
    expect(told(pair('Blue', metres))[0]).toMatchObject({ state });
  });

  it('stands where it was put by a correction, and a deleted run takes its metres along', () => {
    const blue = pair('Blue', 100_000);
    const eight = run(3, { shoes: blue.id, metres: 8_000 });
    const gone = fact({ kind: 'deleted', payload: { target: eight.id } }, ago(1));
    const put = fact(
      { kind: 'replaced', payload: { target: blue.id, payload: { name: 'Blue', metresBefore: 50_000, retired: null } } },
      ago(1),
    );
    expect(told(blue, eight, gone, put)[0]).toMatchObject({ metres: 50_000, runs: 0 });
  });

  it('those in use stand first, the one run in last in front; the furthest along of them is spoken of', () => {
    const [old, blue, red] = [pair('Old', 900_000, ago(30)), pair('Blue', 300_000), pair('Red', 10_000)];
    const pairs = told(old, blue, red, run(1, { shoes: red.id, metres: 5_000 }), run(5, { shoes: blue.id, metres: 5_000 }));
    expect(pairs.map(({ name }) => name)).toEqual(['Red', 'Blue', 'Old']);
    expect(furthestPair(pairs)?.name).toBe('Blue');
    expect(furthestPair(told(old))).toBeNull();
  });
});

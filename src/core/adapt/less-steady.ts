import { gapOf } from '../benchmark/results.ts';
import type { Family } from '../exercise/index.ts';
import type { Benchmark, Fact } from '../facts/index.ts';

/** The slot that each test answers for. */
const familyOfTest: Readonly<Record<Benchmark['test'], Family>> = {
  'side-plank': 'lateral-hip',
  'single-leg-stance': 'single-leg',
  bridge: 'hip-extension',
};

/** The less steady side per family, from each test's last result. */
export function lessSteadySides(facts: readonly Fact[]): Map<Family, 'left' | 'right'> {
  const sides = new Map<Family, 'left' | 'right'>();
  for (const fact of facts) {
    if (fact.kind !== 'benchmark') continue;
    const family = familyOfTest[fact.payload.test];
    sides.delete(family); // the last result counts, whatever an earlier one said
    const behind = gapOf(fact.payload)?.behind ?? null;
    if (behind !== null) sides.set(family, behind);
  }
  return sides;
}

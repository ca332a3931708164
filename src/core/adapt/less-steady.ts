import type { Family } from '../exercise/index.ts';
import type { Benchmark, Fact } from '../facts/index.ts';

/** The slot that each test answers for. */
const familyOfTest: Readonly<Record<Benchmark['test'], Family>> = {
  'side-plank': 'lateral-hip',
  'single-leg-stance': 'single-leg',
  bridge: 'hip-extension',
};
/** A side must be this much (of the better one) behind: less than that is within what such a test can tell. Ours, docs/health.md. */
const leastGap = 0.15;

/** The less steady side per family, from each test's last result. */
export function lessSteadySides(facts: readonly Fact[]): Map<Family, 'left' | 'right'> {
  const sides = new Map<Family, 'left' | 'right'>();
  for (const fact of facts) {
    if (fact.kind !== 'benchmark') continue;
    const { test, left, right } = fact.payload;
    const family = familyOfTest[test];
    sides.delete(family); // the last result counts, whatever an earlier one said
    if (left === null || right === null || Math.max(left, right) === 0) continue;
    if (Math.abs(left - right) / Math.max(left, right) >= leastGap) sides.set(family, left < right ? 'left' : 'right');
  }
  return sides;
}

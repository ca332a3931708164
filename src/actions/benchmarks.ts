import type { Benchmark } from '../core/facts/index.ts';
import { store, type Written } from '../store/index.ts';

/** Puts a test's result right: the old one stays on record beneath it. */
export function correctBenchmark(target: string, payload: Benchmark): Promise<Written> {
  return store.write({ facts: [store.stamp({ kind: 'replaced', payload: { target, payload } })] });
}

/** "Not now": the offer of tests is not shown again in this week of the block. `week` as `offeredWeek` names it. */
export function putTestsOff(week: string): Promise<Written> {
  return store.setSetting('tests-put-off', week);
}

import { gapOf } from '../benchmark/index.ts';
import type { LocalDay } from '../calendar/index.ts';
import type { Benchmark, Fact } from '../facts/index.ts';

/** A test in which both sides were measured. */
export interface Balance {
  readonly test: Benchmark['test'];
  /** The exercise it was done in; only the same form is compared. */
  readonly form: string;
  readonly unit: Benchmark['unit'];
  readonly day: LocalDay;
  readonly left: number;
  readonly right: number;
  /** How far the lesser side is behind, in whole per cent of the greater; 0–100. */
  readonly gap: number;
}

/** The latest reading of each test and form, and the smallest gap that was ever measured in it (`best`; of equals the later). */
export interface BalanceOfTest {
  readonly latest: Balance;
  readonly best: Balance;
}

/** `facts` in order of time, corrections applied. A test of one side alone, or of nothing, tells no balance. */
export function balancesOf(facts: readonly Fact[]): BalanceOfTest[] {
  const byForm = new Map<string, BalanceOfTest>();
  for (const fact of facts) {
    if (fact.kind !== 'benchmark') continue;
    const { test, form, unit, left, right } = fact.payload;
    const gap = gapOf(fact.payload)?.percent;
    if (left === null || right === null || gap === undefined) continue;
    const latest: Balance = { test, form, unit, day: fact.day, left, right, gap };
    const before = byForm.get(`${test}:${form}`)?.best ?? latest;
    byForm.set(`${test}:${form}`, { latest, best: before.gap < gap ? before : latest });
  }
  return [...byForm.values()];
}

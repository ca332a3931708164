import type { LocalDay } from '../calendar/index.ts';
import type { Benchmark, Fact, FactId } from '../facts/index.ts';
import type { TestName } from './tests.ts';

/** One result, as it stands after corrections. */
export interface Result extends Benchmark {
  readonly id: FactId;
  readonly day: LocalDay;
}

/** Every result of a test, the oldest first. */
export function resultsOf(facts: readonly Fact[], test: TestName): readonly Result[] {
  return facts.flatMap((fact) =>
    fact.kind === 'benchmark' && fact.payload.test === test ? [{ ...fact.payload, id: fact.id, day: fact.day }] : [],
  );
}

/** The results that may be laid side by side: those of the form that was done last. */
export function sameForm(results: readonly Result[]): readonly Result[] {
  const last = results.at(-1);
  return last === undefined ? [] : results.filter(({ form }) => form === last.form);
}

/** Left against right in one result. */
export interface Gap {
  /** Whole percent of the better side, at least 0. */
  readonly percent: number;
  /** The side that is behind; null: within what such a test can tell. */
  readonly behind: 'left' | 'right' | null;
}

/** A gap below this share of the better side cannot be told from chance. Ours, docs/health.md. */
export const leastGap = 0.15;

/** null: a side is missing, or neither did anything. */
export function gapOf({ left, right }: Pick<Benchmark, 'left' | 'right'>): Gap | null {
  if (left === null || right === null || Math.max(left, right) === 0) return null;
  const share = Math.abs(left - right) / Math.max(left, right);
  return { percent: Math.round(100 * share), behind: share < leastGap ? null : left < right ? 'left' : 'right' };
}

/** What two results of one side say. */
export type Change = 'more' | 'less' | 'about-the-same';

/** How far two results of the same person lie apart by themselves: a share of the larger one, and no less than so much. */
const errors: Readonly<Record<TestName, { readonly share: number; readonly least: number }>> = {
  'side-plank': { share: 0.3, least: 5 },
  'single-leg-stance': { share: 0.3, least: 5 },
  bridge: { share: 0.2, least: 3 },
};

/** The measurement error between two amounts, in their unit. Source: docs/health.md, "Left against right". */
export function errorOf(test: TestName, one: number, other: number): number {
  const { share, least } = errors[test];
  return Math.max(least, share * Math.max(one, other));
}

/** A change smaller than the error is no change. The same either way round. */
export function changeOf(test: TestName, before: number, now: number): Change {
  if (Math.abs(now - before) < errorOf(test, before, now)) return 'about-the-same';
  return now > before ? 'more' : 'less';
}

/** The first and the last result of the form done last, of those from `since` on; null: there are not two. */
export function thenAndNow(
  results: readonly Result[],
  since: LocalDay,
): { readonly before: Result; readonly now: Result } | null {
  const own = sameForm(results.filter(({ day }) => day >= since));
  const [before, now] = [own[0], own.at(-1)];
  return before === undefined || now === undefined || before === now ? null : { before, now };
}

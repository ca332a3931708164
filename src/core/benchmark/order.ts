import type { CurrentPlan } from '../adapt/index.ts';
import { addDays, type LocalDay } from '../calendar/index.ts';
import type { Fact } from '../facts/index.ts';
import type { Side } from '../workout/index.ts';
import type { TestName } from './tests.ts';

/** What was said of a sore side counts for so many days. */
const soreForDays = 14;

/**
 * The side that begins a test: the sore one as it was said last, else the one that was behind in this test's last result, else the
 * left. So the side in question is met fresh.
 */
export function firstSideOfTest(test: TestName, plan: CurrentPlan, facts: readonly Fact[], today: LocalDay): Side {
  return soreSide(plan, facts, today) ?? lesserSide(test, facts) ?? 'left';
}

function soreSide({ block }: CurrentPlan, facts: readonly Fact[], today: LocalDay): Side | null {
  const from = addDays(today, -soreForDays);
  const said = facts.findLast(
    (fact) =>
      (fact.kind === 'check-in' || fact.kind === 'session-finished') && fact.day >= from && fact.payload.side !== undefined,
  );
  if (said?.kind === 'check-in' || said?.kind === 'session-finished') return oneSide(said.payload.side);
  return block === null ? null : oneSide(block.profile.pain.side);
}

function oneSide(side: string | undefined): Side | null {
  return side === 'left' || side === 'right' ? side : null;
}

function lesserSide(test: TestName, facts: readonly Fact[]): Side | null {
  const last = facts.findLast((fact) => fact.kind === 'benchmark' && fact.payload.test === test);
  if (last?.kind !== 'benchmark') return null;
  const { left, right } = last.payload;
  if (left === null || right === null || left === right) return null;
  return left < right ? 'left' : 'right';
}

import { type CurrentPlan, weekOf } from '../adapt/index.ts';
import { addDays, type LocalDay } from '../calendar/index.ts';
import type { Exercise } from '../exercise/index.ts';
import type { Fact } from '../facts/index.ts';
import { type Test, testsFor } from './tests.ts';

/** The weeks in which tests are offered: before the first has passed, half-way, and at the end. */
export type Round = 0 | 5 | 10;

/** The round whose tests are offered on this day; null: none. Each stays open for two weeks, the last until a next block begins. */
function roundOn(plan: CurrentPlan, today: LocalDay): Round | null {
  const week = weekOf(plan, today);
  return week === null ? null : roundOfWeek(week.number);
}

function roundOfWeek(week: number): Round | null {
  if (week <= 2) return 0;
  if (week === 5 || week === 6) return 5;
  return week === 10 ? 10 : null;
}

/** What is offered now and not done yet in this round. */
export interface Due {
  readonly round: Round;
  readonly tests: readonly Test[];
}

/** Tests that are due; null: no round is open, or all of it is done. Offered, never required: nothing else ever depends on it. */
export function dueTests(plan: CurrentPlan, facts: readonly Fact[], today: LocalDay, exercises: readonly Exercise[]): Due | null {
  const round = roundOn(plan, today);
  if (round === null || plan.pause !== null) return null;
  const since = firstDayOf(plan, round);
  const done = new Set(
    facts.flatMap((fact) => (fact.kind === 'benchmark' && since !== null && fact.day >= since ? [fact.payload.test] : [])),
  );
  const tests = testsFor(plan, today, exercises).offered.filter(({ test }) => !done.has(test));
  return tests.length === 0 ? null : { round, tests };
}

/** The week of the block that an offer belongs to, by its first day: what "Not now" is remembered by. */
export function offeredWeek(plan: CurrentPlan, today: LocalDay): string {
  return weekOf(plan, today)?.sessions[0].day ?? '';
}

/** The round after today's, for the line that says when; null: none in this block. */
export function nextRound(plan: CurrentPlan, today: LocalDay): Round | null {
  const week = weekOf(plan, today)?.number ?? 1;
  return week < 5 ? 5 : week < 10 ? 10 : null;
}

/** From when on a result belongs to a round. A test done in the days before the block began is one of week 0. */
function firstDayOf({ block }: CurrentPlan, round: Round): LocalDay | null {
  const week = block?.weeks[round === 0 ? 0 : round - 1];
  if (week === undefined) return null;
  return round === 0 ? addDays(week.sessions[0].day, -daysBefore) : week.sessions[0].day;
}
const daysBefore = 7;

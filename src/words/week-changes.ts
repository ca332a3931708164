import { type CurrentPlan, type PlanChange, weekOf } from '../core/adapt/index.ts';
import type { LocalDay } from '../core/calendar/index.ts';
import type { Exercise } from '../core/exercise/index.ts';
import { explainChange, explainDay } from './changes.ts';
import { sessionName } from './sessions.ts';

/**
 * What differs in one week from the block as it was begun, each sentence once. What goes on over many weeks is told where it begins,
 * or in the week we are in, if it began before.
 */
export function weekChanges(plan: CurrentPlan, week: number, exercises: readonly Exercise[], today: LocalDay): readonly string[] {
  const told = new Map(plan.sessions.map((one) => [one.session.id, one]));
  const sentences = plan.changes.flatMap((change) => {
    const planned = told.get(change.sessionId);
    if (planned?.week.number !== week || isToldElsewhere(change, week, plan, today)) return [];
    const { kind, day } = planned.session;
    return change.exerciseId === null
      ? [explainDay(change.because, day, today, sessionName(kind))]
      : [explainChange(change, plan, exercises, today)];
  });
  return [...new Set(sentences)];
}

/** What would be new in each week to come, if the plan went over from `before` to `after`; weeks in which nothing would are left out. */
export function changesAhead(
  before: CurrentPlan,
  after: CurrentPlan,
  exercises: readonly Exercise[],
  today: LocalDay,
): readonly { readonly week: number; readonly sentences: readonly string[] }[] {
  return (after.block?.weeks ?? []).flatMap(({ number }) => {
    const known = new Set(weekChanges(before, number, exercises, today));
    const sentences = weekChanges(after, number, exercises, today).filter((sentence) => !known.has(sentence));
    return sentences.length === 0 ? [] : [{ week: number, sentences }];
  });
}

function isToldElsewhere(change: PlanChange, week: number, plan: CurrentPlan, today: LocalDay): boolean {
  if (change.exerciseId === null) {
    const { because } = change;
    if (because.code === 'moved' || because.code === 'made-room' || because.code === 'no-room') return false;
    return plan.changes.find((one) => one.exerciseId === null && one.because === because) !== change;
  }
  const current = weekOf(plan, today)?.number ?? 1;
  if (week <= current) return false;
  const weekOfSession = new Map(plan.sessions.map((one) => [one.session.id, one.week.number]));
  const same = JSON.stringify(change.because);
  return plan.changes.some((one) => {
    const other = weekOfSession.get(one.sessionId) ?? 0;
    return other >= current && other < week && one.exerciseId === change.exerciseId && JSON.stringify(one.because) === same;
  });
}

/** "1 change", "2 changes" */
export function changesCount(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`;
}

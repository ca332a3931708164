import type { CurrentPlan, PlanChange } from '../core/adapt/index.ts';
import type { LocalDay } from '../core/calendar/index.ts';
import type { Exercise } from '../core/exercise/index.ts';
import { explainChange } from './changes.ts';
import { sessionName } from './sessions.ts';

/** What differs in one week from the block as it was begun, each sentence once. A shift of many weeks is told where it begins. */
export function weekChanges(plan: CurrentPlan, week: number, exercises: readonly Exercise[], today: LocalDay): readonly string[] {
  const told = new Map(plan.sessions.map((one) => [one.session.id, one]));
  const sentences = plan.changes.flatMap((change) => {
    const planned = told.get(change.sessionId);
    if (planned?.week.number !== week || isToldElsewhere(change, week, plan)) return [];
    const sentence = explainChange(change, plan, exercises, today);
    if (change.exerciseId !== null) return [sentence];
    const verb = change.because.code === 'no-room' ? 'is ' : '';
    return [`${sessionName(planned.session.kind)} ${verb}${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`];
  });
  return [...new Set(sentences)];
}

/** Whole weeks were shifted: told once, by the Strength A of the first of them. */
function isToldElsewhere(change: PlanChange, week: number, plan: CurrentPlan): boolean {
  if (change.exerciseId !== null) return false;
  const { because } = change;
  switch (because.code) {
    case 'moved':
    case 'made-room':
    case 'no-room':
      return false;
    case 'days-changed':
      return plan.changes.find((one) => one.exerciseId === null && one.because.code === 'days-changed') !== change;
    default:
      return (
        because.week !== week ||
        plan.changes.find(({ exerciseId, because: other }) => exerciseId === null && other === because) !== change
      );
  }
}

/** "1 change", "2 changes" */
export function changesCount(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`;
}

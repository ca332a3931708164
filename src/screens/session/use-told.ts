import { exercises } from '../../catalogue/index.ts';
import type { CurrentPlan } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import type { Prescription, Session } from '../../core/plan/index.ts';
import { entriesOf } from '../../core/workout/index.ts';
import { useFacts } from '../../store/index.ts';
import { explainAdapted, explainChange, isAdapted } from '../../words/changes.ts';
import { explainPrescription } from '../../words/index.ts';
import type { Told } from './PartList.tsx';

/** What to say of each exercise, and of those that were left out. */
export function useTold(plan: CurrentPlan, session: Session, today: LocalDay, isAhead: boolean, say: (words: string) => void) {
  const { facts } = useFacts();
  const here = plan.changes.filter(({ sessionId }) => sessionId === session.id);
  const present = new Set(entriesOf(session).map(({ exerciseId }) => exerciseId));
  const told = (prescription: Prescription): Told => {
    const { exerciseId, family, why } = prescription;
    const isChanged = isAdapted(why) && here.some((change) => change.exerciseId === exerciseId);
    if (!isChanged) return { why: explainPrescription(prescription, exercises), isChanged: false, undo: null };
    const swap =
      why.code === 'swapped-variety' && isAhead
        ? facts.findLast(
            (fact) =>
              fact.kind === 'exercise-swapped' &&
              fact.payload.sessionId === session.id &&
              fact.payload.family === family &&
              fact.payload.to === exerciseId,
          )?.id
        : undefined;
    return {
      why: explainAdapted(why, exerciseId, prescription, exercises, today),
      isChanged: true,
      undo: swap === undefined ? null : { factId: swap, onUndo: () => say('Undone.') },
    };
  };
  const leftOut = here
    .filter(({ exerciseId }) => exerciseId !== null && !present.has(exerciseId))
    .map((change) => explainChange(change, plan, exercises, today));
  return { told, leftOut };
}

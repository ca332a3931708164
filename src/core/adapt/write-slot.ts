import { type Exercise, isRungUp } from '../exercise/index.ts';
import type { Prescription } from '../plan/block.ts';
import { prescribe } from '../plan/prescribe.ts';
import type { WhyAdapted } from '../plan/why-adapted.ts';
import { amountNow, extraSideOf } from './amount-now.ts';
import { limitsOf, type Memory, type SlotName } from './memory.ts';
import type { SessionMoment } from './moment.ts';
import { hardestPossible, isPossible, type SlotState } from './slot.ts';
import { doseStepOfPrescription, highestLevel, isEveOfHardRun } from './slot-now.ts';
import type { Written } from './written.ts';

/** One slot as a prescription, with sets and effort as the pace and the hold have them. */
export function writeSlot(
  planned: Prescription,
  name: SlotName,
  state: SlotState,
  moment: SessionMoment,
  memory: Memory,
): Written {
  if (state.isLeftOut) return { entry: null, planned, because: state.because };
  const { exercise, downBecause } = beforeHardRun(name, state, moment, memory);
  const amount = amountNow(planned, state, moment, memory);
  const extraSide = extraSideOf(planned, exercise, state, moment, memory);
  const differs = exercise.id !== planned.exerciseId || state.doseStep !== doseStepOfPrescription(planned, exercise);
  if (!differs && amount.sets === planned.sets && amount.effort === planned.effort && extraSide === null) {
    const entry = state.cameBack !== null && moment.week.kind === 'easy' ? { ...planned, why: state.cameBack } : planned;
    return { entry, planned, because: null };
  }
  const because: WhyAdapted | null =
    downBecause ??
    (differs ? state.because : null) ??
    amount.because ??
    (extraSide === null ? state.because : { code: 'extra-set', side: extraSide });
  const entry: Prescription = {
    ...prescribe(exercise, {
      family: planned.family,
      sets: amount.sets,
      doseStep: state.doseStep,
      why: state.cameBack ?? because ?? planned.why,
    }),
    effort: amount.effort,
    superset: planned.superset,
    ...(extraSide === null ? {} : { extraSide }),
  };
  return { entry, planned, because };
}

/** On the day before a hard run nothing high for hips and legs, whatever the slot holds. */
function beforeHardRun(
  name: SlotName,
  { exercise }: SlotState,
  moment: SessionMoment,
  memory: Memory,
): { readonly exercise: Exercise; readonly downBecause: WhyAdapted | null } {
  const highest = highestLevel(name, moment, memory);
  if (!isEveOfHardRun(moment.day, moment.source) || exercise.level <= highest) return { exercise, downBecause: null };
  const limits = limitsOf(name, memory, moment.source, moment.exercises);
  const rung = limits.exercises.find((one) => isRungUp(one, exercise) && one.level <= highest && isPossible(one, limits)) ?? null;
  const other = rung ?? hardestPossible(highest, limits);
  if (other === null) return { exercise, downBecause: null };
  const code = rung === null ? 'down-before-hard-run-filter' : 'down-before-hard-run';
  return { exercise: other, downBecause: { code, from: exercise.id } };
}

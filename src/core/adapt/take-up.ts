import { type DoseStep, type Exercise, isSideStep, type Level } from '../exercise/index.ts';
import type { Pair } from '../plan/skeleton.ts';
import type { WhyAdapted } from '../plan/why-adapted.ts';
import { isPossible, nextRung, type SlotLimits, type SlotState } from './slot.ts';

/** What the plan has for a slot in a new pair of weeks. */
export interface PlannedStep {
  readonly pair: Pair;
  readonly exercise: Exercise;
  readonly doseStep: DoseStep;
  /** What the plan had in the pair before; null: nothing. */
  readonly before: Exercise | null;
  /** The highest dose step of these weeks, and the highest level of this slot in them. */
  readonly weekDose: DoseStep;
  readonly highest: Level;
  /** The level that a plan no longer scaled back aims at; null: the plan's own. */
  readonly liftedTo: Level | null;
}

/** Twice easy opens a rung that the plan did not have. */
const easyToGoUp = 2;

/**
 * A slot at the start of a pair of weeks, the only time anything goes up: to what the plan has, if it is where the plan had it and
 * nothing holds it; else a rung, or a dose, towards it. Never above `highest`, never into what the other session holds.
 */
export function takenUp(state: SlotState, planned: PlannedStep, stop: WhyAdapted | null, limits: SlotLimits): SlotState {
  const { pair, weekDose } = planned;
  const next = { ...state, pair, cameBack: null };
  const kept: SlotState = { ...next, doseStep: lower(state.doseStep, weekDose) };
  if (stop !== null) {
    const isBehind = kept.exercise.id !== planned.exercise.id || kept.doseStep !== planned.doseStep || kept.setsMost !== null;
    return { ...kept, because: isBehind ? (state.because ?? stop) : null };
  }
  if (state.exercise.id === planned.before?.id && planned.liftedTo === null) return withThePlan(kept, planned, limits);
  return towardsThePlan(kept, planned, limits);
}

function withThePlan(kept: SlotState, planned: PlannedStep, limits: SlotLimits): SlotState {
  const { exercise, doseStep, highest } = planned;
  if (exercise.id === kept.exercise.id) {
    const easy = kept.easyInRow >= easyToGoUp && doseStep <= kept.doseStep ? nextRung(kept, highest, null, limits) : null;
    if (easy !== null) return climbed(kept, easy, { code: 'climbed-easy', from: kept.exercise.id });
    return { ...kept, doseStep, setsMost: null, because: null };
  }
  if (exercise.level > highest) return { ...kept, because: { code: 'held-before-hard-run', next: exercise.id } };
  if (!isPossible(exercise, limits)) return { ...kept, because: { code: 'held-apart', next: exercise.id } };
  return { ...kept, exercise, doseStep, setsMost: null, because: null };
}

function towardsThePlan(kept: SlotState, planned: PlannedStep, limits: SlotLimits): SlotState {
  const { exercise, doseStep, weekDose, highest, liftedTo } = planned;
  const goal = higher(exercise.level, liftedTo ?? 1) as Level; // the higher of two levels
  const most = goal < highest ? goal : highest;
  // First what was taken away comes back: the sets, then the dose.
  if (kept.setsMost !== null) return { ...kept, setsMost: null };
  if (kept.exercise.level < most) {
    const rung = nextRung(kept, most, exercise, limits);
    if (rung !== null) return settled(climbed(kept, rung, { code: 'climbed', from: kept.exercise.id }), planned);
    const aside = isSideStep(kept.exercise, exercise) && exercise.level <= most && isPossible(exercise, limits) ? exercise : null;
    if (aside !== null && !kept.unwanted.has(aside.id)) {
      return settled(climbed(kept, aside, { code: 'climbed-variety', from: kept.exercise.id }), planned);
    }
  }
  const dose = kept.exercise.id === exercise.id ? doseStep : weekDose;
  return settled({ ...kept, doseStep: dose }, planned);
}

/** Where the plan has it, there is nothing left to explain but how it came back. */
function settled(state: SlotState, { exercise, doseStep }: PlannedStep): SlotState {
  const isPlanned = state.exercise.id === exercise.id && state.doseStep === doseStep && state.setsMost === null;
  return isPlanned ? { ...state, because: null, cameBack: state.because } : state;
}

function climbed(state: SlotState, exercise: Exercise, because: WhyAdapted): SlotState {
  return { ...state, exercise, doseStep: 1, because };
}

function lower(one: DoseStep, other: DoseStep): DoseStep {
  return one < other ? one : other;
}

function higher(one: number, other: number): number {
  return one > other ? one : other;
}

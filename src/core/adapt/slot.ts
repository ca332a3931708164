import {
  type DoseStep,
  doseAt,
  type Exercise,
  type ExerciseId,
  type Family,
  isFor,
  isRungUp,
  type Level,
  loadsOneLeg,
  obstacleOf,
  oneSideSeconds,
  type Person,
} from '../exercise/index.ts';
import type { Pair } from '../plan/skeleton.ts';
import type { WhyAdapted } from '../plan/why-adapted.ts';

/** Where a slot stands: what it holds, and what was said of it lately. Plain data; every change gives a new one. */
export interface SlotState {
  readonly exercise: Exercise;
  readonly doseStep: DoseStep;
  /** The pair of weeks whose plan it has taken up. */
  readonly pair: Pair;
  /** Nothing goes up until two sessions in a row are ready; null: free. */
  readonly hold: WhyAdapted | null;
  /** Sessions in a row that were ready, and that felt easy besides. */
  readonly readyInRow: number;
  readonly easyInRow: number;
  /** Amber sessions in a row. */
  readonly ambersInRow: number;
  /** No more sets than this; null: the plan's. */
  readonly setsMost: number | null;
  readonly isLeftOut: boolean;
  /** Why it is not where the begun block has it; null: it is. */
  readonly because: WhyAdapted | null;
  /** How it came back to what the begun block has, in the pair of weeks in hand; null: it was there before. */
  readonly cameBack: WhyAdapted | null;
  /** Exercises the person swapped away. */
  readonly unwanted: ReadonlySet<ExerciseId>;
  /** What the session before had, which may have been less than the slot holds; null: none yet. */
  readonly last: LastTime | null;
}

/** What stood in a slot in a session that was held. `effort`: 1–10; null: the exercise is not done by effort. */
export interface LastTime {
  readonly exercise: Exercise;
  readonly doseStep: DoseStep;
  readonly sets: number;
  readonly effort: number | null;
}

/** What a change of a slot must keep to. */
export interface SlotLimits {
  readonly exercises: readonly Exercise[];
  readonly person: Person;
  readonly family: Family;
  /** Warm-up drills are of the warm-up, all others of strength. */
  readonly category: 'strength' | 'warm-up';
  /** The other session holds these: hip extension and lateral hip are never shared. */
  readonly taken: ReadonlySet<ExerciseId>;
  /** Nothing else in the week loads one leg, and this week must (rule 8). */
  readonly mustLoadOneLeg: boolean;
}

/** A slot of which nothing was said yet. */
export function newSlot(exercise: Exercise, doseStep: DoseStep, pair: Pair): SlotState {
  return {
    exercise,
    doseStep,
    pair,
    hold: null,
    readyInRow: 0,
    easyInRow: 0,
    ambersInRow: 0,
    setsMost: null,
    isLeftOut: false,
    because: null,
    cameBack: null,
    unwanted: new Set(),
    last: null,
  };
}

/** What may stand in the slot. */
export function isPossible(exercise: Exercise, { person, family, category, taken, mustLoadOneLeg }: SlotLimits): boolean {
  return (
    exercise.family === family &&
    isFor(exercise, category) &&
    !taken.has(exercise.id) &&
    obstacleOf(exercise, person) === null &&
    (!mustLoadOneLeg || loadsOneLeg(exercise))
  );
}

/** Seconds of one set of one side at a dose step: what makes one dose bigger than another. */
function oneSetSeconds(exercise: Exercise, doseStep: DoseStep): number {
  return oneSideSeconds(doseAt(exercise.doseCode, doseStep));
}

/** One step down in whatever way. `isRung`: the exercise is on the ladder of the one above it. */
type StepDown =
  | { readonly kind: 'dose'; readonly doseStep: DoseStep }
  | { readonly kind: 'exercise'; readonly exercise: Exercise; readonly isRung: boolean }
  | { readonly kind: 'sets'; readonly sets: number };

/**
 * The next lower prescription of a slot: a smaller dose, else the rung below, else another of the family that is lower or takes
 * less, else one set fewer. null: there is nothing lower. Source: docs/health.md, "Stepping down".
 */
function stepDownFrom({ exercise, doseStep, setsMost, last }: SlotState, limits: SlotLimits): StepDown | null {
  if (doseStep > 1) return { kind: 'dose', doseStep: (doseStep - 1) as DoseStep }; // 2 or 3, less one
  const rung = easiestOf(limits.exercises.filter((other) => isRungUp(other, exercise) && isPossible(other, limits)));
  if (rung !== null) return { kind: 'exercise', exercise: rung, isRung: true };
  const other = hardestOf(limits.exercises.filter((one) => isLower(one, exercise) && isPossible(one, limits)));
  if (other !== null) return { kind: 'exercise', exercise: other, isRung: false };
  const sets = setsMost ?? last?.sets ?? 2;
  return sets > 1 ? { kind: 'sets', sets: sets - 1 } : null;
}

function isLower(one: Exercise, than: Exercise): boolean {
  return one.level < than.level || (one.level === than.level && oneSetSeconds(one, 1) < oneSetSeconds(than, 1));
}

function easiestOf(exercises: readonly Exercise[]): Exercise | null {
  return exercises.reduce<Exercise | null>((best, one) => (best === null || isLower(one, best) ? one : best), null);
}

function hardestOf(exercises: readonly Exercise[]): Exercise | null {
  return exercises.reduce<Exercise | null>((best, one) => (best === null || isLower(best, one) ? one : best), null);
}

/** The slot one step lower, and why. At its lowest it stays, or is left out where the exercise itself hurt. */
export function lowered(
  state: SlotState,
  limits: SlotLimits,
  because: { readonly onLadder: WhyAdapted; readonly offLadder: WhyAdapted; readonly leftOut: WhyAdapted | null },
): SlotState {
  // Down from what was played, where the minutes or a hard run had already made it less.
  const { last } = state;
  const from =
    last !== null && isLower(last.exercise, state.exercise)
      ? { ...state, exercise: last.exercise, doseStep: last.doseStep }
      : state;
  const step = stepDownFrom(from, limits);
  if (step === null) {
    return because.leftOut === null ? from : { ...from, isLeftOut: true, because: because.leftOut };
  }
  switch (step.kind) {
    case 'dose':
      return { ...from, doseStep: step.doseStep, because: because.onLadder };
    case 'exercise': {
      const why = step.isRung ? because.onLadder : because.offLadder;
      return { ...from, exercise: step.exercise, doseStep: 1, because: why };
    }
    case 'sets':
      return { ...from, setsMost: step.sets, because: because.onLadder };
  }
}

/** The next rung up to `highest`: the plan's own where it is one, else the first of the catalogue. null: there is none. */
export function nextRung(state: SlotState, highest: Level, preferred: Exercise | null, limits: SlotLimits): Exercise | null {
  const rungs = limits.exercises.filter(
    (rung) => isRungUp(state.exercise, rung) && rung.level <= highest && !state.unwanted.has(rung.id) && isPossible(rung, limits),
  );
  return rungs.find(({ id }) => id === preferred?.id) ?? rungs[0] ?? null;
}

/** The exercise that takes over where the slot's own may no longer be done: not higher, and as near as can be. */
export function replacementFor(exercise: Exercise, preferred: Exercise | null, limits: SlotLimits): Exercise | null {
  const possible = limits.exercises.filter(
    (one) => one.level <= exercise.level && one.id !== exercise.id && isPossible(one, limits),
  );
  return possible.find(({ id }) => id === preferred?.id) ?? hardestOf(possible);
}

/** The hardest that may stand in the slot up to a level; null: nothing may. */
export function hardestPossible(highest: Level, limits: SlotLimits): Exercise | null {
  return hardestOf(limits.exercises.filter((one) => one.level <= highest && isPossible(one, limits)));
}

/** Whether a set of one takes less time than a set of the other, both sides counted, at the smallest dose. */
export function isQuicker(one: Exercise, than: Exercise): boolean {
  return wholeSetSeconds(one) < wholeSetSeconds(than);
}

function wholeSetSeconds(exercise: Exercise): number {
  return oneSetSeconds(exercise, 1) * (exercise.sides === 'both' ? 1 : 2);
}

/** What takes least time in the slot, of no higher level than `than`; null: nothing takes less. */
export function shortestPossible(than: Exercise, limits: SlotLimits): Exercise | null {
  let best: Exercise | null = null;
  for (const one of limits.exercises) {
    if (one.level > than.level || !isPossible(one, limits)) continue;
    if (isQuicker(one, best ?? than)) best = one;
  }
  return best;
}

import { type LocalDay, weekdayAfter, weekdayOf } from '../calendar/index.ts';
import {
  type DoseStep,
  doseAt,
  type Exercise,
  exerciseById,
  type Level,
  type Obstacle,
  obstacleOf,
  oneSideSeconds,
} from '../exercise/index.ts';
import type { Prescription } from '../plan/block.ts';
import { capOf, doseStepOf, type Pair, targetLevel } from '../plan/skeleton.ts';
import { eveOfHardRunCap, legFamilies } from '../plan/slots.ts';
import type { WhyAdapted } from '../plan/why-adapted.ts';
import { isCalmWeek, limitsOf, type Memory, type SlotName, type Source, slotKey } from './memory.ts';
import type { SessionMoment } from './moment.ts';
import { plannedExercise } from './planned.ts';
import { isPossible, type LastTime, newSlot, replacementFor, type SlotLimits, type SlotState } from './slot.ts';
import { takenUp } from './take-up.ts';

/** The dose step whose size a prescription has; 1 for a size this catalogue does not know. */
export function doseStepOfPrescription({ dose }: Prescription, { doseCode }: Exercise): DoseStep {
  const size = oneSideSeconds(dose);
  return ([3, 2] as const).find((step) => oneSideSeconds(doseAt(doseCode, step)) === size) ?? 1;
}

/** A prescription as what its slot had last time. */
export function lastTime(entry: Prescription, exercise: Exercise): LastTime {
  return { exercise, doseStep: doseStepOfPrescription(entry, exercise), sets: entry.sets, effort: entry.effort };
}

/** Source: docs/health.md, "Days". */

/** True on the day before a hard run. */
export function isEveOfHardRun(day: LocalDay, { block }: Source): boolean {
  return block.profile.hardRunDays.includes(weekdayAfter(weekdayOf(day), 1));
}

/** The highest level of a slot on a day: the week's cap, and nothing high for hips and legs before a hard run (rules 3, 10). */
export function highestLevel(
  { family }: Pick<SlotName, 'family'>,
  moment: Pick<SessionMoment, 'pair' | 'day' | 'source'>,
  { pace }: Memory,
): Level {
  const cap = capOf(moment.pair, pace);
  const isEve = legFamilies.includes(family) && isEveOfHardRun(moment.day, moment.source);
  return isEve && cap > eveOfHardRunCap ? eveOfHardRunCap : cap;
}

/**
 * A slot as it stands for a session: begun, or taken up into the pair, then the person's own choice, then kept within what is allowed.
 * null: the catalogue does not know its exercise.
 */
export function slotNow(name: SlotName, planned: Prescription, moment: SessionMoment, memory: Memory): SlotState | null {
  const { pair, exercises, source } = moment;
  const exercise = exerciseById(exercises, planned.exerciseId);
  if (exercise === null) return null;
  const doseStep = doseStepOfPrescription(planned, exercise);
  const known = memory.slots.get(slotKey(name))?.state;
  const cap = isTrialOpen(pair, memory) ? trialCap : capOf(pair, memory.pace);
  const limits = limitsOf(name, memory, source, exercises, comingOf(name, moment, memory));
  let state = known ?? joining(name, exercise, doseStep, pair, memory);
  if (known !== undefined && pair > known.pair) {
    const before = pair === 0 ? null : plannedExercise(source.block, 2 * pair, name, exercises);
    const lifted = memory.paceBecause?.code === 'scale-back-lifted' && name.part === 'main';
    state = takenUp(
      known,
      {
        pair,
        exercise,
        doseStep,
        before,
        weekDose: doseStepOf(pair),
        highest: highestLevel(name, moment, memory),
        liftedTo: lifted ? (targetLevel(pair, source.block.profile.experience, cap) as Level) : null, // never above the cap
      },
      holdOf(known, moment.longPainDays),
      limits,
    );
  }
  return withinLimits(wished(state, moment, cap, limits), exercise, cap, memory.paceBecause, limits);
}

/** Level 5 in weeks 9 and 10, for those who ask for it after two calm weeks; the plan itself never goes there by then. */
const trialCap: Level = 5;

function isTrialOpen(pair: Pair, memory: Memory): boolean {
  return pair === 4 && [7, 8].every((week) => isCalmWeek(memory, week));
}

/** A slot that a changed block brings in the middle begins as the block has it, and is held if its neighbour of the same family is. */
function joining(name: SlotName, exercise: Exercise, doseStep: DoseStep, pair: Pair, memory: Memory): SlotState {
  const otherKind = name.kind === 'strength-a' ? 'strength-b' : 'strength-a';
  const other = memory.slots.get(slotKey({ ...name, kind: otherKind }))?.state;
  const fresh = newSlot(exercise, doseStep, pair);
  return other === undefined || pair === 0 ? fresh : { ...fresh, hold: other.hold };
}

/** Why nothing of the slot may go up; null: it may. Long pain comes before what holds the slot alone. */
export function holdOf({ hold }: SlotState, longPainDays: number | null): WhyAdapted | null {
  return longPainDays === null ? hold : { code: 'held-for-long-pain', days: longPainDays };
}

/** What Strength B is about to take up, seen from Strength A at the start of a pair. */
function comingOf(name: SlotName, { pair, source, exercises, week }: SessionMoment, memory: Memory): Exercise | null {
  if (name.kind !== 'strength-a') return null;
  const other: SlotName = { ...name, kind: 'strength-b' };
  const state = memory.slots.get(slotKey(other))?.state;
  if (state === undefined) return plannedExercise(source.block, week.number, other, exercises);
  if (pair === state.pair || state.hold !== null) return null;
  const before = plannedExercise(source.block, 2 * pair, other, exercises);
  return state.exercise.id === before?.id ? plannedExercise(source.block, week.number, other, exercises) : null;
}

/** The person's own choice, where the rules allow it: one level up at most, and none while the slot is held. */
function wished(state: SlotState, { wishes, exercises, longPainDays }: SessionMoment, cap: Level, limits: SlotLimits): SlotState {
  const wish = wishes.get(limits.family);
  const exercise = wish === undefined ? null : exerciseById(exercises, wish);
  if (exercise === null || exercise.id === state.exercise.id) return state;
  const goesUp = exercise.level > state.exercise.level;
  const isHeld = state.hold !== null || longPainDays !== null;
  if (!isPossible(exercise, limits) || exercise.level > cap || exercise.level > state.exercise.level + 1 || (goesUp && isHeld)) {
    return state;
  }
  return {
    ...state,
    exercise,
    doseStep: 1,
    isLeftOut: false,
    setsMost: null,
    because: { code: 'swapped-variety', from: state.exercise.id },
    unwanted: new Set([...state.unwanted, state.exercise.id].filter((id) => id !== exercise.id)),
  };
}

/** Below the cap, within tags and equipment, and apart from the other session: else another of the family, not higher. */
function withinLimits(
  state: SlotState,
  planned: Exercise,
  cap: Level,
  paceBecause: WhyAdapted | null,
  limits: SlotLimits,
): SlotState {
  const { exercise } = state;
  const obstacle = obstacleOf(exercise, limits.person);
  if (exercise.level <= cap && isPossible(exercise, limits)) return state;
  const within = { ...limits, exercises: limits.exercises.filter(({ level }) => level <= cap) };
  const other = replacementFor(exercise, planned, within);
  if (other === null) return { ...state, isLeftOut: exercise.level > cap || obstacle !== null };
  return { ...state, exercise: other, doseStep: 1, because: becauseOfLimits(exercise, obstacle, paceBecause, limits) };
}

function becauseOfLimits(
  { id: from }: Exercise,
  obstacle: Obstacle | null,
  paceBecause: WhyAdapted | null,
  { taken }: SlotLimits,
): WhyAdapted {
  if (obstacle?.kind === 'tag') return { code: 'answers-filter-tag', from, tag: obstacle.tag };
  if (obstacle?.kind === 'equipment') return { code: 'answers-filter-equipment', from, equipment: obstacle.equipment };
  if (taken.has(from)) return { code: 'apart-filter', from };
  return paceBecause?.code === 'scaled-back'
    ? { code: 'scaled-back-filter', from, day: paceBecause.day }
    : { code: 'answers-filter-level', from };
}

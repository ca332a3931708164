import { type Exercise, type ExerciseId, exerciseById, type Family, isRungUp, loadsOneLeg } from '../exercise/index.ts';
import type { Prescription, Session } from '../plan/block.ts';
import { prescribe } from '../plan/prescribe.ts';
import { effortCeiling, leastEffort, type Pace, paceOf } from '../plan/skeleton.ts';
import type { WhyAdapted } from '../plan/why-adapted.ts';
import {
  anyLoadsOneLeg,
  isSlotOfWarmUp,
  limitsOf,
  type Memory,
  plannedSession,
  type SlotName,
  type StrengthKind,
  slotKey,
} from './memory.ts';
import { hardestPossible, isPossible, type SlotState, shortestPossible } from './slot.ts';
import { doseStepOfPrescription, highestLevel, isEveOfHardRun, playedOf, type SlotMoment, slotNow } from './slot-now.ts';
import { type Shorter, withinMinutes } from './within-minutes.ts';
import { entriesOf, inTurnOrAlone, type Written, type WrittenParts } from './written.ts';

/** A part of a session as it stands now, each place with why it differs from `planned`; null: it does not. */
export interface AdaptedParts {
  readonly parts: Pick<Session, 'warmUp' | 'main' | 'coolDown'>;
  readonly because: ReadonlyMap<Prescription, WhyAdapted>;
  /** Planned, and left out now. */
  readonly gone: readonly { readonly exerciseId: ExerciseId; readonly because: WhyAdapted }[];
}

export interface SessionMoment extends Omit<SlotMoment, 'wish'> {
  readonly wishes: ReadonlyMap<Family, ExerciseId>;
  readonly lessSteady: ReadonlyMap<Family, 'left' | 'right'>;
  /** It was left out or went by: nothing of it is what was done last. */
  readonly wentBy: boolean;
}

/** A strength session as it stands: every slot as the memory has it, within the minutes. Writes the slots back to the memory. */
export function strengthSession(kind: StrengthKind, planned: Session, moment: SessionMoment, memory: Memory): AdaptedParts {
  const states = new Map<Prescription, { readonly name: SlotName; readonly state: SlotState }>();
  const stand = (entry: Prescription, part: SlotName['part']): void => {
    const name: SlotName = { kind, part, family: entry.family };
    const state = slotNow(name, entry, { ...moment, wish: moment.wishes.get(entry.family) ?? null }, memory);
    if (state === null) return; // of a catalogue this version does not know: as it was planned
    states.set(entry, { name, state });
    memory.slots.set(slotKey(name), { name, state });
  };
  for (const entry of planned.warmUp) if (isSlotOfWarmUp(entry)) stand(entry, 'warm-up');
  for (const entry of planned.main) stand(entry, 'main');
  keepOneLegged(states, moment, memory);

  const write = (entry: Prescription): Written => {
    const slot = states.get(entry);
    if (slot !== undefined) return written(entry, slot.name, slot.state, moment, memory);
    const leftOut = memory.leftOut.get(entry.exerciseId);
    return leftOut === undefined ? { entry, planned: entry, because: null } : { entry: null, planned: entry, because: leftOut };
  };
  const warmUp = planned.warmUp.map(write);
  const main = planned.main.map(write);
  const coolDown = planned.coolDown.map(write);
  const shorter: Shorter = (planned, entry, mustLoadOneLeg, apartFrom) => {
    const slot = states.get(planned);
    const exercise = exerciseById(moment.exercises, entry.exerciseId);
    if (slot === undefined || exercise === null) return null;
    const limits = limitsOf(slot.name, memory, moment.source, moment.exercises);
    const fits = (one: Exercise): boolean =>
      !memory.sore.has(one.id) &&
      !slot.state.unwanted.has(one.id) &&
      !one.targets.some((target) => apartFrom?.targets.includes(target));
    return shortestPossible(exercise, { ...limits, exercises: limits.exercises.filter(fits), mustLoadOneLeg });
  };
  const isUnwanted = (planned: Prescription): boolean => states.get(planned)?.state.unwanted.has(planned.exerciseId) ?? false;
  const parts = { warmUp, main: inTurnOrAlone(main, moment.exercises), coolDown };
  const budgetSeconds = 60 * moment.source.block.profile.sessionMinutes;
  const keepsOneLeg = moment.pair > 0; // rule 8, from week 3 on
  const fit = withinMinutes(parts, { budgetSeconds, keepsOneLeg, exercises: moment.exercises, shorter, isUnwanted });
  remember(kind, states, fit.main, moment, memory);
  return adaptedParts(fit);
}

/** From week 3 on each week loads one leg (rule 8): where neither session does any more, the single-leg slot goes back to balance. */
function keepOneLegged(
  states: Map<Prescription, { readonly name: SlotName; readonly state: SlotState }>,
  { week, pair, source, exercises }: SessionMoment,
  memory: Memory,
): void {
  if (pair === 0) return;
  const own = [...states.values()];
  const kind = own[0]?.name.kind;
  const single = [...states].find(([, { name }]) => name.family === 'single-leg' && name.part === 'main');
  if (kind === undefined || single === undefined) return;
  const inA = memory.weekOfA?.week === week.number && memory.weekOfA.loadsOneLeg;
  // Of Strength B counts what it still has in its plan, and what will not change at its own start of the pair.
  const inB = (plannedSession(source.block, week.number, 'strength-b')?.main ?? []).flatMap(({ family }) => {
    const known = memory.slots.get(slotKey({ kind: 'strength-b', part: 'main', family }))?.state;
    return known?.pair === pair ? [known] : [];
  });
  const elsewhere = kind === 'strength-a' ? anyLoadsOneLeg(inB) : inA;
  if (elsewhere || anyLoadsOneLeg(own.map(({ state }) => state))) return;
  const [entry, { name, state }] = single;
  const calm = exercises.filter(({ id }) => !memory.sore.has(id) && !state.unwanted.has(id));
  const limits = { ...limitsOf(name, memory, source, calm), mustLoadOneLeg: true };
  const other = hardestPossible(state.exercise.level, limits);
  if (other === null) return;
  const next = {
    ...state,
    exercise: other,
    doseStep: 1 as const,
    because: { code: 'one-leg-filter', from: state.exercise.id } as const,
  };
  states.set(entry, { name, state: next });
  memory.slots.set(slotKey(name), { name, state: next });
}

/** One slot as a prescription, with sets and effort as the pace and the hold have them. */
function written(planned: Prescription, name: SlotName, state: SlotState, moment: SessionMoment, memory: Memory): Written {
  if (state.isLeftOut) return { entry: null, planned, because: state.because };
  const { exercise, downBecause } = beforeHardRun(name, state, moment, memory);
  const amount = amountNow(planned, state, moment, memory);
  const extraSide = extraSideOf(planned, exercise, state, moment, memory);
  const same =
    exercise.id === planned.exerciseId &&
    state.doseStep === doseStepOfPrescription(planned, exercise) &&
    amount.sets === planned.sets &&
    amount.effort === planned.effort &&
    extraSide === null;
  if (same) {
    const entry = state.cameBack !== null && moment.week.kind === 'easy' ? { ...planned, why: state.cameBack } : planned;
    return { entry, planned, because: null };
  }
  const differs = exercise.id !== planned.exerciseId || state.doseStep !== doseStepOfPrescription(planned, exercise);
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
  const highest = highestLevel(name, { ...moment, wish: null }, memory);
  if (!isEveOfHardRun(moment.day, moment.source) || exercise.level <= highest) return { exercise, downBecause: null };
  const limits = limitsOf(name, memory, moment.source, moment.exercises);
  const rung = limits.exercises.find((one) => isRungUp(one, exercise) && one.level <= highest && isPossible(one, limits)) ?? null;
  const other = rung ?? hardestPossible(highest, limits);
  if (other === null) return { exercise, downBecause: null };
  const code = rung === null ? 'down-before-hard-run-filter' : 'down-before-hard-run';
  return { exercise: other, downBecause: { code, from: exercise.id } };
}

interface Amount {
  readonly sets: number;
  readonly effort: number | null;
  readonly because: WhyAdapted | null;
}

/** Sets and effort: the plan's, those of the pace as it is now, and no more than last time while the slot is held. */
function amountNow(planned: Prescription, state: SlotState, moment: SessionMoment, memory: Memory): Amount {
  const { week, pair, source, longPainDays } = moment;
  const plannedPace = paceOf(source.block.profile);
  let { sets, effort } = planned;
  let because: WhyAdapted | null = null;
  if (memory.pace !== plannedPace && effort !== null) {
    const before = { sets, effort };
    ({ sets, effort } = paced(
      { sets, effort },
      memory.pace,
      plannedPace,
      week.kind === 'hard',
      effortCeiling(pair, week.kind, memory.pace),
    ));
    if (sets !== before.sets || effort !== before.effort) because = memory.paceBecause;
  }
  const stop: WhyAdapted | null = longPainDays === null ? state.hold : { code: 'held-for-long-pain', days: longPainDays };
  if (stop !== null && state.last !== null) {
    const most = {
      sets: Math.min(sets, state.last.sets),
      effort: effort === null ? null : Math.min(effort, state.last.effort ?? effort),
    };
    if (most.sets !== sets || most.effort !== effort) because = stop;
    ({ sets, effort } = most);
  }
  if (state.setsMost !== null && state.setsMost < sets) {
    sets = state.setsMost;
    because = state.because ?? because;
  }
  return { sets, effort, because };
}

/** Scaled back: two sets, and one effort less. No longer scaled back: a third set in hard weeks, and the effort again. */
function paced(
  { sets, effort }: { readonly sets: number; readonly effort: number },
  pace: Pace,
  planned: Pace,
  isHard: boolean,
  ceiling: number,
): { sets: number; effort: number } {
  if (pace === 'scaled-back') return { sets: Math.min(sets, 2), effort: Math.max(leastEffort, Math.min(effort - 1, ceiling)) };
  if (planned !== 'scaled-back') return { sets, effort };
  return { sets: isHard ? Math.max(sets, 3) : sets, effort: Math.min(effort + 1, ceiling) };
}

/** One set more on the less steady side, where nothing speaks against it. */
function extraSideOf(
  planned: Prescription,
  exercise: Exercise,
  { hold }: SlotState,
  { lessSteady, longPainDays, source }: SessionMoment,
  { pace }: Memory,
): 'left' | 'right' | null {
  const side = lessSteady.get(planned.family);
  const calm = hold === null && longPainDays === null && pace !== 'scaled-back' && paceOf(source.block.profile) !== 'scaled-back';
  return side !== undefined && calm && exercise.sides === 'each' && planned.effort !== null ? side : null;
}

function remember(
  kind: StrengthKind,
  states: ReadonlyMap<Prescription, { readonly name: SlotName; readonly state: SlotState }>,
  main: readonly Written[],
  { week, exercises, wentBy }: SessionMoment,
  memory: Memory,
): void {
  const held = new Map<Family, Exercise>();
  for (const { entry, planned } of main) {
    const slot = states.get(planned);
    const exercise = entry === null ? null : exerciseById(exercises, entry.exerciseId);
    if (slot === undefined || entry === null || exercise === null) continue;
    const last = playedOf(entry, exercise);
    const state = wentBy ? slot.state : { ...slot.state, last };
    memory.slots.set(slotKey(slot.name), { name: slot.name, state });
    held.set(slot.name.family, exercise);
  }
  if (kind === 'strength-a') {
    memory.weekOfA = { week: week.number, exercises: held, loadsOneLeg: [...held.values()].some(loadsOneLeg) };
  }
}

function adaptedParts({ warmUp, main, coolDown }: WrittenParts): AdaptedParts {
  const because = new Map<Prescription, WhyAdapted>();
  const gone: { exerciseId: ExerciseId; because: WhyAdapted }[] = [];
  for (const { entry, planned, because: why } of [...warmUp, ...main, ...coolDown]) {
    if (why === null) continue;
    if (entry === null) gone.push({ exerciseId: planned.exerciseId, because: why });
    else because.set(entry, why);
  }
  return { parts: { warmUp: entriesOf(warmUp), main: entriesOf(main), coolDown: entriesOf(coolDown) }, because, gone };
}

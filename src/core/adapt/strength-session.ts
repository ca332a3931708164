import { type Exercise, type ExerciseId, exerciseById, type Family, loadsOneLeg } from '../exercise/index.ts';
import type { Prescription, Session } from '../plan/block.ts';
import type { StrengthKind } from '../plan/slots.ts';
import type { WhyAdapted } from '../plan/why-adapted.ts';
import { isSlotOfWarmUp, type KnownSlot, limitsOf, type Memory, type SlotName, slotKey } from './memory.ts';
import type { SessionMoment } from './moment.ts';
import { keepOneLegged } from './one-legged.ts';
import { shortestPossible } from './slot.ts';
import { lastTime, slotNow } from './slot-now.ts';
import { type Shorter, withinMinutes } from './within-minutes.ts';
import { writeSlot } from './write-slot.ts';
import { entriesOf, inTurnOrAlone, type Written, type WrittenParts } from './written.ts';

/** The parts of a session as they stand now. `because`: why an entry differs from the planned one, for those that do. */
export interface AdaptedParts {
  readonly parts: Pick<Session, 'warmUp' | 'main' | 'coolDown'>;
  readonly because: ReadonlyMap<Prescription, WhyAdapted>;
  /** Planned, and left out now. */
  readonly gone: readonly { readonly exerciseId: ExerciseId; readonly because: WhyAdapted }[];
}

/** A strength session as it stands: every slot as the memory has it, within the minutes. Writes the slots back to the memory. */
export function strengthSession(kind: StrengthKind, planned: Session, moment: SessionMoment, memory: Memory): AdaptedParts {
  const states = new Map<Prescription, KnownSlot>();
  const stand = (entry: Prescription, part: SlotName['part']): void => {
    const name: SlotName = { kind, part, family: entry.family };
    const state = slotNow(name, entry, moment, memory);
    if (state === null) return; // of a catalogue this version does not know: as it was planned
    states.set(entry, { name, state });
    memory.slots.set(slotKey(name), { name, state });
  };
  for (const entry of planned.warmUp) if (isSlotOfWarmUp(entry)) stand(entry, 'warm-up');
  for (const entry of planned.main) stand(entry, 'main');
  keepOneLegged(states, moment, memory);

  const write = (entry: Prescription): Written => {
    const slot = states.get(entry);
    if (slot !== undefined) return writeSlot(entry, slot.name, slot.state, moment, memory);
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

/** What the next session goes by: what each slot had last, and what Strength A of the week holds. */
function remember(
  kind: StrengthKind,
  states: ReadonlyMap<Prescription, KnownSlot>,
  main: readonly Written[],
  { week, exercises, wentBy }: SessionMoment,
  memory: Memory,
): void {
  const held = new Map<Family, Exercise>();
  for (const { entry, planned } of main) {
    const slot = states.get(planned);
    const exercise = entry === null ? null : exerciseById(exercises, entry.exerciseId);
    if (slot === undefined || entry === null || exercise === null) continue;
    const last = lastTime(entry, exercise);
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

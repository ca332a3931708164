import type { LocalDay } from '../calendar/index.ts';
import { type Exercise, type ExerciseId, exerciseById, type Family } from '../exercise/index.ts';
import type { Block, Prescription, Session, SessionId } from '../plan/block.ts';
import { type Pair, paceOf } from '../plan/skeleton.ts';
import type { WhyAdapted } from '../plan/why-adapted.ts';
import type { DatedSession } from './calendar.ts';
import { secondsOf } from './fit-minutes.ts';
import { heard } from './hear.ts';
import {
  isSlotOfWarmUp,
  limitsOf,
  type Memory,
  plannedExercise,
  plannedSession,
  type SlotName,
  type Source,
  type StrengthKind,
  sessionsById,
  slotKey,
} from './memory.ts';
import type { Report } from './reports.ts';
import { isQuicker, newSlot, type SlotState } from './slot.ts';
import { doseStepOfPrescription, playedOf } from './slot-now.ts';
import { type AdaptedParts, strengthSession } from './strength-session.ts';

/** A difference between the begun block and the plan as it stands. `exerciseId` is the plan's, or the one left out. */
export interface SlotChange {
  readonly sessionId: SessionId;
  readonly exerciseId: ExerciseId;
  readonly because: WhyAdapted;
}

export interface FoldOrder {
  /** The begun block's first, then the changed ones in order of time. */
  readonly sources: readonly [Source, ...Source[]];
  readonly sessions: readonly DatedSession[];
  readonly reports: readonly Report[];
  /** By session and family: the exercise that the person wants. */
  readonly swaps: ReadonlyMap<SessionId, ReadonlyMap<Family, ExerciseId>>;
  /** Days on which the six questions were answered in a way that scales back, in order. */
  readonly adverseSelfTests: readonly LocalDay[];
  /** Days of pain by a day (null: by now) if they stop all upward change; null: they do not. */
  readonly longPain: (until: LocalDay | null) => number | null;
  /** The less steady side per family, where it is known. */
  readonly lessSteady: ReadonlyMap<Family, 'left' | 'right'>;
  /** What was played in a session that is done, where its fact kept it. */
  readonly played: ReadonlyMap<SessionId, Session>;
  readonly exercises: readonly Exercise[];
}

export interface Folded {
  /** In the order of the block. */
  readonly sessions: readonly Session[];
  readonly changes: readonly SlotChange[];
  /** As it stands after all that was said. */
  readonly memory: Memory;
}

/** Calm weeks in a row that lift the scaling back. Source: docs/health.md, "Scaling back". */
const calmWeeksToLift = 2;

/**
 * Goes through the sessions in order, hearing before each what was said until then, and gives each as it now stands: what is done as
 * it was played, what lies ahead as the block has it, changed where something was said.
 */
export function foldSessions(order: FoldOrder): Folded {
  const begun = order.sources[0].block;
  const memory: Memory = {
    slots: new Map(),
    pace: paceOf(begun.profile),
    paceBecause: null,
    leftOut: new Map(),
    sore: new Set(),
    calm: new Map(),
    weekOfA: null,
  };
  for (const kind of ['strength-a', 'strength-b'] as const) beginSlots(kind, begun, memory, order.exercises);
  const weekOf = new Map([...sessionsById(begun)].map(([id, { week }]) => [id, week]));
  const changes: SlotChange[] = [];
  const reports = [...order.reports];
  const tests = [...order.adverseSelfTests];
  let source: Source = order.sources[0];
  const sessions: Session[] = [];
  for (const [place, dated] of inTurn(order.sessions)) {
    const until = dayOfHearing(dated);
    const next = sourceAt(order.sources, until);
    const changeAnswers = (): void => {
      source = next;
      memory.pace = paceOf(source.block.profile);
      memory.paceBecause = null;
      memory.calm.clear(); // what was calm before does not lift what these answers ask for
      adoptPlan(dated.week.number, source, memory, order.exercises);
    };
    for (let report = reports[0]; report !== undefined && isHeardBefore(report, dated, until); report = reports[0]) {
      if (next !== source && report.day >= next.from) changeAnswers();
      hear(report, weekOf, memory, source, order.exercises);
      reports.shift();
    }
    if (next !== source) changeAnswers();
    for (let day = tests[0]; day !== undefined && (until === null || day <= until); day = tests[0]) {
      memory.pace = 'scaled-back';
      memory.paceBecause = { code: 'scaled-back', day };
      memory.calm.clear();
      tests.shift();
    }
    sessions[place] = asItStands(dated, source, until, memory, order, changes);
  }
  return { sessions, changes, memory };
}

/** Below this every second of a session is planned. */
const tightMinutes = 30;

/**
 * Answers that leave little time: a slot goes over at once to what the new plan has for it, wherever that is no higher and takes
 * less. Everything else waits for the next pair of weeks.
 */
function adoptPlan(week: number, source: Source, memory: Memory, exercises: readonly Exercise[]): void {
  if (source.block.profile.sessionMinutes >= tightMinutes) return;
  for (const [key, { name, state }] of memory.slots) {
    const planned = plannedExercise(source.block, week, name, exercises);
    if (planned === null || planned.level > state.exercise.level || !isQuicker(planned, state.exercise)) continue;
    const adopted = { ...state, exercise: planned, doseStep: 1, setsMost: null, because: null, cameBack: null } as const;
    memory.slots.set(key, { name, state: adopted });
  }
}

/** In the order of the block, save that what is still open comes after all that is done: it hears of that, and follows it. */
function inTurn(sessions: readonly DatedSession[]): (readonly [number, DatedSession])[] {
  const lastDone = sessions.findLastIndex(({ standing }) => standing.state === 'done');
  const places = [...sessions.entries()];
  const waits = ([place, { standing }]: readonly [number, DatedSession]): boolean =>
    place < lastDone && standing.state === 'open';
  const until = places.slice(0, lastDone + 1);
  return [...until.filter((one) => !waits(one)), ...until.filter(waits), ...places.slice(lastDone + 1)];
}

/** Every slot as the block begins it, so that what is said before its first session is heard, too. */
function beginSlots(kind: StrengthKind, begun: Block, memory: Memory, exercises: readonly Exercise[]): void {
  const session = plannedSession(begun, 1, kind);
  const begin = (entry: Prescription, part: SlotName['part']): void => {
    const exercise = exerciseById(exercises, entry.exerciseId);
    if (exercise === null) return;
    const name: SlotName = { kind, part, family: entry.family };
    const fresh = newSlot(exercise, doseStepOfPrescription(entry, exercise), 0);
    memory.slots.set(slotKey(name), { name, state: { ...fresh, last: playedOf(entry, exercise) } });
  };
  for (const entry of session?.warmUp ?? []) if (isSlotOfWarmUp(entry)) begin(entry, 'warm-up');
  for (const entry of session?.main ?? []) begin(entry, 'main');
}

/** The day up to which a session hears; null: all there is, since it lies ahead. */
function dayOfHearing({ standing, day }: DatedSession): LocalDay | null {
  switch (standing.state) {
    case 'done':
      return standing.on;
    case 'missed':
    case 'skipped':
      return day;
    case 'open':
    case 'coming':
      return null;
  }
}

/** Of its own day a session hears mornings and runs; what was said of a sitting comes after it. */
function isHeardBefore({ day, sitting }: Report, _: DatedSession, until: LocalDay | null): boolean {
  return until === null || day < until || (day === until && sitting === null);
}

function sourceAt(sources: readonly [Source, ...Source[]], until: LocalDay | null): Source {
  return sources.findLast(({ from }) => until === null || from <= until) ?? sources[0];
}

function hear(
  report: Report,
  weekOf: ReadonlyMap<SessionId, number>,
  memory: Memory,
  source: Source,
  exercises: readonly Exercise[],
): void {
  for (const { part, exerciseId, state, cause } of report.hurts) {
    if (state !== 'red') continue;
    memory.sore.add(exerciseId);
    if (part !== 'main') memory.leftOut.set(exerciseId, { code: 'left-out-for-pain', pain: cause });
  }
  const calm = exercises.filter(({ id }) => !memory.sore.has(id)); // no step down leads to what hurt
  for (const [key, { name, state }] of memory.slots) {
    const last = playedIn(report, name, exercises) ?? state.last;
    memory.slots.set(key, { name, state: heard({ ...state, last }, name, report, limitsOf(name, memory, source, calm)) });
  }
  countCalm(report, weekOf, memory);
}

/** What a sitting had in a slot, where its fact kept it: that is what is repeated, or lowered. */
function playedIn({ sitting }: Report, { kind, part, family }: SlotName, exercises: readonly Exercise[]): SlotState['last'] {
  const played = sitting?.played;
  if (!played || played.kind !== kind || part !== 'main') return null;
  const entry = played.main.find((one) => one.family === family);
  const exercise = entry === undefined ? null : exerciseById(exercises, entry.exerciseId);
  return entry === undefined || exercise === null ? null : playedOf(entry, exercise);
}

/** Two weeks in a row, both of whose strength sessions were ready in all they trained, lift the scaling back. */
function countCalm({ sitting, trained, isCalm }: Report, weekOf: ReadonlyMap<SessionId, number>, memory: Memory): void {
  const week = sitting === null ? undefined : weekOf.get(sitting.sessionId);
  if (sitting === null || week === undefined || trained.length === 0) return;
  const calm = memory.calm.get(week) ?? new Set();
  const kind = sitting.sessionId.endsWith('strength-a') ? 'strength-a' : 'strength-b';
  if (isCalm) calm.add(kind);
  else calm.delete(kind);
  memory.calm.set(week, calm);
  const isCalmWeek = (number: number): boolean => memory.calm.get(number)?.size === calmWeeksToLift;
  if (memory.pace !== 'scaled-back' || !isCalmWeek(week) || !isCalmWeek(week - 1)) return;
  memory.pace = 'standard';
  memory.paceBecause = { code: 'scale-back-lifted' };
}

function asItStands(
  dated: DatedSession,
  source: Source,
  until: LocalDay | null,
  memory: Memory,
  order: FoldOrder,
  changes: SlotChange[],
): Session {
  const { session: begun, week, day, standing } = dated;
  const { kind, id } = begun;
  const planned = plannedSession(source.block, week.number, kind) ?? begun;
  const adapted =
    kind === 'mobility'
      ? withoutLeftOut(planned, memory)
      : strengthSession(
          kind,
          planned,
          {
            week,
            pair: Math.floor((week.number - 1) / 2) as Pair, // weeks are 1 to 10
            day,
            source,
            longPainDays: order.longPain(until),
            wishes: order.swaps.get(id) ?? new Map(),
            lessSteady: order.lessSteady,
            wentBy: standing.state === 'missed' || standing.state === 'skipped',
            exercises: order.exercises,
          },
          memory,
        );
  const played = standing.state === 'done' ? order.played.get(id) : undefined;
  if (played !== undefined) return { ...played, id, kind, day };
  const { parts, because, gone } = adapted;
  for (const entry of [...parts.warmUp, ...parts.main, ...parts.coolDown]) {
    const why =
      because.get(entry) ?? (source === order.sources[0] || isIn(begun, entry) ? null : { code: 'answers-changed' as const });
    if (why !== null) changes.push({ sessionId: id, exerciseId: entry.exerciseId, because: why });
  }
  for (const one of gone) changes.push({ sessionId: id, ...one });
  if (planned === begun && because.size === 0 && gone.length === 0) return day === begun.day ? begun : { ...begun, day };
  return { ...parts, id, kind, day, minutes: Math.ceil(secondsOf(parts) / 60) };
}

/** True if the begun session holds the very same work. */
function isIn(begun: Session, entry: Prescription): boolean {
  const same = (one: Prescription): boolean =>
    one.exerciseId === entry.exerciseId &&
    one.family === entry.family &&
    one.sets === entry.sets &&
    one.effort === entry.effort &&
    JSON.stringify(one.dose) === JSON.stringify(entry.dose);
  return [...begun.warmUp, ...begun.main, ...begun.coolDown].some(same);
}

function withoutLeftOut({ warmUp, main, coolDown }: Session, { leftOut }: Memory): AdaptedParts {
  const gone: { exerciseId: ExerciseId; because: WhyAdapted }[] = [];
  const kept = (entries: readonly Prescription[]): Prescription[] =>
    entries.filter(({ exerciseId }) => {
      const because = leftOut.get(exerciseId);
      if (because !== undefined) gone.push({ exerciseId, because });
      return because === undefined;
    });
  return { parts: { warmUp: kept(warmUp), main: kept(main), coolDown: kept(coolDown) }, because: new Map(), gone };
}

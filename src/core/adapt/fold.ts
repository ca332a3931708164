import type { LocalDay } from '../calendar/index.ts';
import { type Exercise, exerciseById } from '../exercise/index.ts';
import type { Block, Prescription, Session } from '../plan/block.ts';
import { paceOf } from '../plan/skeleton.ts';
import { type StrengthKind, strengthKinds } from '../plan/slots.ts';
import { asItStands, type SlotChange } from './as-it-stands.ts';
import type { DatedSession } from './dated.ts';
import type { FoldOrder } from './fold-order.ts';
import { hearReport } from './hear-report.ts';
import { isSlotOfWarmUp, type Memory, type SlotName, type Source, slotKey } from './memory.ts';
import { plannedExercise, plannedSession, sessionsById } from './planned.ts';
import type { Report } from './reports.ts';
import { isQuicker, newSlot } from './slot.ts';
import { doseStepOfPrescription, lastTime } from './slot-now.ts';

export interface Folded {
  /** In the order of the block. */
  readonly sessions: readonly Session[];
  readonly changes: readonly SlotChange[];
  /** As it stands after all that was said. */
  readonly memory: Memory;
}

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
  for (const kind of strengthKinds) beginSlots(kind, begun, memory, order.exercises);
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
    for (let report = reports[0]; report !== undefined && isHeardBefore(report, until); report = reports[0]) {
      if (next !== source && report.day >= next.from) changeAnswers();
      hearReport(report, weekOf, memory, source, order.exercises);
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
    memory.slots.set(slotKey(name), { name, state: { ...fresh, last: lastTime(entry, exercise) } });
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
function isHeardBefore({ day, sitting }: Report, until: LocalDay | null): boolean {
  return until === null || day < until || (day === until && sitting === null);
}

function sourceAt(sources: readonly [Source, ...Source[]], until: LocalDay | null): Source {
  return sources.findLast(({ from }) => until === null || from <= until) ?? sources[0];
}

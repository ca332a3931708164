import * as v from 'valibot';
import { isLocalDay, type Milliseconds } from '../calendar/index.ts';
import { type Fact, type FactKind, factVersions, lastSaneMoment, type StoredFact } from './fact.ts';
import { oneAnswer } from './one-answer.ts';
import * as shapes from './payloads.ts';
import * as toolkit from './toolkit-payloads.ts';

const schemas: Readonly<Record<FactKind, v.GenericSchema>> = {
  'block-begun': shapes.blockBegun,
  'profile-changed': shapes.profileChanged,
  'red-flags-answered': shapes.redFlagsAnswered,
  'birth-told': shapes.birthTold,
  clearance: shapes.clearance,
  'session-begun': shapes.sessionBegun,
  'set-done': shapes.setDone,
  'session-finished': shapes.sessionFinished,
  'session-moved': shapes.sessionMoved,
  'session-skipped': shapes.sessionSkipped,
  'exercise-swapped': shapes.exerciseSwapped,
  'week-repeated': shapes.weekRepeated,
  'block-paused': shapes.blockPaused,
  'block-resumed': shapes.blockResumed,
  'check-in': shapes.checkIn,
  'run-logged': shapes.runLogged,
  benchmark: shapes.benchmark,
  'self-test': shapes.selfTest,
  shoes: toolkit.shoes,
  'cadence-measured': toolkit.cadenceMeasured,
  'return-checked': toolkit.returnChecked,
  'return-bout': toolkit.returnBout,
  'form-checked': toolkit.formChecked,
  'ankle-test': toolkit.ankleTest,
  'mistake-answered': toolkit.mistakeAnswered,
  note: shapes.note,
  replaced: shapes.replaced,
  deleted: shapes.deleted,
};

export interface ReadFacts {
  /** What happened, corrections applied and taken-back facts left out; in order of `at`, then id. */
  readonly facts: readonly Fact[];
  /** Of a kind this version knows, yet not in a shape it can read. Kept as stored, and worth telling. */
  readonly unreadable: readonly StoredFact[];
}

// Facts never change, so each stored object is read once.
const known = new WeakMap<StoredFact, Fact | null>();

/**
 * Reads stored facts: unknown kinds are passed over, `replaced` and `deleted` are applied (the later `at` wins, then the
 * higher id; a deletion always wins), two answers given at once are one. The order of the input does not matter.
 */
export function readFacts(stored: readonly StoredFact[]): ReadFacts {
  const unreadable: StoredFact[] = [];
  const plain: Fact[] = [];
  const corrections: Fact[] = [];
  const gone = new Set<string>();
  for (const row of [...stored].sort(byTime)) {
    const fact = readFact(row);
    if (fact === undefined) continue;
    if (fact === null) unreadable.push(row);
    else if (fact.kind === 'deleted') gone.add(fact.payload.target);
    else if (fact.kind === 'replaced') corrections.push(fact);
    else plain.push(fact);
  }
  const latest = new Map<string, unknown>();
  for (const fact of corrections) {
    if (fact.kind === 'replaced' && !gone.has(fact.id)) latest.set(fact.payload.target, fact.payload.payload);
  }
  const facts: Fact[] = [];
  for (const fact of plain) {
    if (gone.has(fact.id)) continue;
    const corrected = latest.has(fact.id) ? readFact({ ...fact, payload: latest.get(fact.id) }) : fact;
    facts.push(corrected ?? fact); // a correction that cannot be read leaves the fact as it was
  }
  // A deleted fact may come with its payload emptied already; that is no damage.
  return { facts: oneAnswer(facts), unreadable: unreadable.filter((row) => !gone.has(row.id)) };
}

/** undefined: a kind of another version. null: a known kind that cannot be read. */
function readFact(row: StoredFact): Fact | null | undefined {
  if (typeof row.kind !== 'string' || !Object.hasOwn(schemas, row.kind)) return undefined;
  const seen = known.get(row);
  if (seen !== undefined) return seen;
  const kind = row.kind as FactKind; // it is a key of schemas, checked above
  const parsed = isStamped(row) && row.version <= factVersions[kind] ? v.safeParse(schemas[kind], row.payload) : null;
  const fact = parsed?.success ? ({ ...row, kind, payload: parsed.output } as Fact) : null; // kind and payload were parsed together
  known.set(row, fact);
  return fact;
}

// What is on the disk may have been damaged: a fact without a moment or a day has no place among the others.
function isStamped({ id, at, day, version }: StoredFact): boolean {
  return (
    typeof id === 'string' &&
    Number.isFinite(at) &&
    at < lastSaneMoment &&
    isLocalDay(day) &&
    Number.isInteger(version) &&
    version >= 1
  );
}

/**
 * When a fact was said, as well as can be known: by the clock of its device, and not after `now`. For the order of facts `at` counts
 * alone; this is for hours that a person lives by.
 */
export function saidAt({ at, clockAt = at }: StoredFact, now: Milliseconds): Milliseconds {
  return Math.min(clockAt, now);
}

/** The latest moment of any of them; 0 without one. A damaged moment counts for nothing. */
export function newestMoment(stored: readonly StoredFact[]): Milliseconds {
  return stored.reduce((newest, { at }) => (at > newest && at < lastSaneMoment ? at : newest), 0);
}

function byTime(a: StoredFact, b: StoredFact): number {
  return momentOf(a) - momentOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

// One row without a moment must not unsettle the order of the rest.
function momentOf({ at }: StoredFact): number {
  return Number.isFinite(at) ? at : 0;
}

import { type CurrentPlan, currentPlan } from '../adapt/index.ts';
import { isLocalDay, type LocalDay } from '../calendar/index.ts';
import type { Exercise } from '../exercise/index.ts';
import { deletedIds, readFacts, type StoredFact } from '../facts/index.ts';
import type { SessionId } from '../plan/block.ts';

/** A block that was begun: the id of its fact, and the day on which it was begun. */
export interface BegunBlock {
  readonly id: string;
  readonly day: LocalDay;
}

/** Every block that was begun and not taken back, the latest first. The blocks themselves are not read: ten years hold fifty. */
export function blocksOf(stored: readonly StoredFact[]): BegunBlock[] {
  return beginningsOf(stored).map(({ id, day }) => ({ id, day }));
}

/** How many sittings were saved of sessions outside `ids`, each once; what was taken back is not counted. */
export function savedOutside(stored: readonly StoredFact[], ids: ReadonlySet<SessionId>): number {
  const { facts } = readFacts(stored.filter((row) => row.kind === 'session-finished' || row.kind === 'deleted'));
  const outside = facts.flatMap(({ kind, payload }) =>
    kind === 'session-finished' && !ids.has(payload.sessionId) ? [payload.runThroughId] : [],
  );
  return new Set(outside).size;
}

/** What one block left behind. */
export interface BlockView {
  readonly plan: CurrentPlan;
  /** Rows from its beginning to that of the next, with all corrections. */
  readonly stored: readonly StoredFact[];
  /** The day it is looked at from: today, or for an earlier block the last on which something was recorded in it. */
  readonly day: LocalDay;
}

/**
 * The block `id` as it stands, or as it stood when something was last recorded in it; corrections made since apply. An unknown id gives the block
 * begun last.
 */
export function blockView(
  stored: readonly StoredFact[],
  id: string | null,
  today: LocalDay,
  exercises: readonly Exercise[],
): BlockView {
  const beginnings = beginningsOf(stored);
  const place = Math.max(
    0,
    beginnings.findIndex((one) => one.id === id),
  );
  const next = beginnings[place - 1];
  const own = beginnings[place];
  const until = next === undefined ? stored : stored.filter((row) => row.at < next.at || isCorrection(row));
  const since = own === undefined ? [] : until.filter((row) => row.at >= own.at || isCorrection(row));
  const day = next === undefined ? today : lastDay(since, today);
  return { plan: currentPlan(until, day, exercises), stored: since, day };
}

/** Weeks of silence after a block would read as an absence, and begin it again. */
function lastDay(rows: readonly StoredFact[], today: LocalDay): LocalDay {
  const days = readFacts(rows).facts.map(({ day }) => day);
  return days.reduce((last, day) => (day > last ? day : last), days[0] ?? today);
}

function beginningsOf(stored: readonly StoredFact[]): StoredFact[] {
  const gone = deletedIds(stored);
  return stored
    .filter(({ kind, id, at, day }) => kind === 'block-begun' && Number.isFinite(at) && isLocalDay(day) && !gone.has(id))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

const isCorrection = ({ kind }: StoredFact) => kind === 'replaced' || kind === 'deleted';

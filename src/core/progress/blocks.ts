import { type CurrentPlan, currentPlan } from '../adapt/index.ts';
import type { LocalDay } from '../calendar/index.ts';
import type { Exercise } from '../exercise/index.ts';
import { type Fact, readFacts, type StoredFact } from '../facts/index.ts';

/** A block that was begun: the id of its fact, and its first day. */
export interface BegunBlock {
  readonly id: string;
  readonly startDay: LocalDay;
}

type Beginning = Extract<Fact, { readonly kind: 'block-begun' }>;

/** Every block that was begun and not taken back, the latest first. Rows of other kinds are passed over unread. */
export function blocksOf(stored: readonly StoredFact[]): BegunBlock[] {
  return beginningsOf(stored).map(({ id, payload }) => ({ id, startDay: payload.block.profile.startDay }));
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
  const before = (row: StoredFact) => next === undefined || row.at < next.at || isCorrection(row);
  const until = stored.filter(before);
  const since = own === undefined ? [] : until.filter((row) => row.at >= own.at || isCorrection(row));
  const day = next === undefined ? today : lastDay(since, today);
  return { plan: currentPlan(until, day, exercises), stored: since, day };
}

/** Weeks of silence after a block would read as an absence, and begin it again. */
function lastDay(rows: readonly StoredFact[], today: LocalDay): LocalDay {
  const days = readFacts(rows).facts.map(({ day }) => day);
  return days.reduce((last, day) => (day > last ? day : last), days[0] ?? today);
}

function beginningsOf(stored: readonly StoredFact[]): Beginning[] {
  const { facts } = readFacts(stored.filter((row) => row.kind === 'block-begun' || isCorrection(row)));
  return facts.filter((fact) => fact.kind === 'block-begun').reverse();
}

const isCorrection = ({ kind }: StoredFact) => kind === 'replaced' || kind === 'deleted';

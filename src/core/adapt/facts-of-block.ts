import type { Milliseconds } from '../calendar/index.ts';
import { type Fact, readFacts, type StoredFact } from '../facts/index.ts';

/** Kinds that outlive a block: what was said of red flags, who was seen, and the tests left against right. */
const lasting: ReadonlySet<string> = new Set([
  'red-flags-answered',
  'clearance',
  'benchmark',
  'self-test',
  'replaced',
  'deleted',
]);
/** Before a block begins: the strength session that the first of it follows, and no more. */
const daysBefore = 4;
/** How much of the time before its block a reading of recent facts must hold to be enough. */
const marginDays = 14;
const msPerDay: Milliseconds = 86_400_000;

/** The block begun last, and what was said since. */
export interface BlockFacts {
  readonly begun: Extract<Fact, { readonly kind: 'block-begun' }> | null;
  /** In order of time, corrections applied. */
  readonly facts: readonly Fact[];
}

/**
 * What a plan is folded from: the block begun last, all that was recorded since (and a few days before), and what outlives a
 * block. Years of older facts are passed over without being read.
 */
export function factsOfBlock(stored: readonly StoredFact[]): BlockFacts {
  const from = beginnings(stored);
  for (const at of from) {
    const since = at - daysBefore * msPerDay;
    const { facts } = readFacts(stored.filter((row) => lasting.has(row.kind) || !Number.isFinite(row.at) || row.at >= since));
    const begun = facts.findLast((fact) => fact.kind === 'block-begun') ?? null;
    // The latest beginning may have been taken back, or be unreadable: then the one before it counts.
    if (begun !== null && begun.at >= at) return { begun, facts };
  }
  const { facts } = readFacts(stored.filter((row) => lasting.has(row.kind) || from.length === 0));
  return { begun: null, facts };
}

/**
 * True where these facts, all that were written since `from`, are enough for the plan of today: the block begun last is among them,
 * well after `from`, and so are the red flags that were answered with it. What older facts can still change then is the less steady
 * side alone, by a test that was not taken since.
 */
export function holdsThePlan(recent: readonly StoredFact[], from: Milliseconds): boolean {
  const { begun, facts } = factsOfBlock(recent);
  return begun !== null && begun.at >= from + marginDays * msPerDay && facts.some(({ kind }) => kind === 'red-flags-answered');
}

/** Moments at which a block was begun, the latest first. */
function beginnings(stored: readonly StoredFact[]): Milliseconds[] {
  return stored
    .filter(({ kind, at }) => kind === 'block-begun' && Number.isFinite(at))
    .map(({ at }) => at)
    .sort((a, b) => b - a);
}

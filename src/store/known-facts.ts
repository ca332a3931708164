import type { Milliseconds } from '../core/calendar/index.ts';
import { emptiedBy, lastSaneMoment, type StoredFact, targetOf } from '../core/facts/index.ts';

/** The facts in memory: each is one object for as long as it stays as it is, so that it is read only once. */
export interface KnownFacts {
  /** Takes facts in, without making the list anew: for many that come bit by bit. */
  readonly learn: (facts: readonly StoredFact[]) => void;
  /** Takes facts in. */
  readonly take: (facts: readonly StoredFact[]) => readonly StoredFact[];
  /** Takes in what a whole reading found; what it did not find, and what does not wait to be written, is let go. */
  readonly takeAll: (facts: readonly StoredFact[], waiting: readonly StoredFact[]) => readonly StoredFact[];
  readonly letGo: (ids: Iterable<string>) => readonly StoredFact[];
  /** What is here of deleted facts and of their corrections, without what they said. */
  readonly emptied: (gone: ReadonlySet<string>) => readonly StoredFact[];
  /** The latest moment of any of them; 0 without one. */
  readonly newest: () => Milliseconds;
  /** True for a run-through that was saved. */
  readonly isSaved: (runThroughId: string) => boolean;
}

export function createKnownFacts(): KnownFacts {
  const byId = new Map<string, StoredFact>();
  const saved = new Set<unknown>();
  let all: readonly StoredFact[] = [];
  let isStale = false;
  let newest: Milliseconds = 0;

  const add = (facts: readonly StoredFact[]) => {
    for (const fact of facts) {
      const known = byId.get(fact.id);
      if (known !== undefined && isSame(known, fact)) continue;
      byId.set(fact.id, fact);
      isStale = true;
      if (fact.at > newest && fact.at < lastSaneMoment) newest = fact.at;
      const { kind, payload } = fact;
      if (kind === 'session-finished' && payload instanceof Object && 'runThroughId' in payload) saved.add(payload.runThroughId);
    }
  };
  const drop = (ids: Iterable<string>) => {
    for (const id of ids) if (byId.delete(id)) isStale = true;
  };
  const renewed = (): readonly StoredFact[] => {
    if (isStale) all = [...byId.values()];
    isStale = false;
    return all;
  };

  return {
    learn: add,
    take: (facts) => {
      add(facts);
      return renewed();
    },
    takeAll: (facts, waiting) => {
      const here = new Set([...facts, ...waiting].map(({ id }) => id));
      drop([...byId.keys()].filter((id) => !here.has(id)));
      add(facts);
      return renewed();
    },
    letGo: (ids) => {
      drop(ids);
      return renewed();
    },
    emptied: (gone) =>
      [...byId.values()].flatMap((fact) => {
        if (!gone.has(fact.id) && !gone.has(targetOf(fact) ?? '')) return [];
        const empty = emptiedBy(gone, fact);
        return empty === fact ? [] : [empty];
      }),
    newest: () => newest,
    isSaved: (runThroughId) => saved.has(runThroughId),
  };
}

// A fact never changes, save that a deletion empties it, and a restore may bring another of the same id. Both come from other tabs, too.
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!(one instanceof Object && other instanceof Object)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(Reflect.get(one, key), Reflect.get(other, key)))
  );
}

import { deletedIds, type StoredFact } from '../facts/index.ts';
import type { Backup } from './shape.ts';

/** What a person would count; everything else a fact may be is 'other'. */
export type Counted = 'sessions' | 'sets' | 'check-ins' | 'tests' | 'runs' | 'other';
export const counted = ['sessions', 'sets', 'check-ins', 'tests', 'runs', 'other'] as const satisfies readonly Counted[];

/** What taking a backup in would do, before it is done. */
export interface RestorePreview {
  /** By what a person would count: what the file brings, and what is here already. */
  readonly lines: Readonly<Record<Counted, { readonly fresh: number; readonly here: number }>>;
  /** Facts that would be added, all together. */
  readonly added: number;
  /** Records here that were deleted on the other device, and would be here, too. */
  readonly deletes: number;
}

const ofKind: Readonly<Record<string, Counted>> = {
  'session-finished': 'sessions',
  'set-done': 'sets',
  'check-in': 'check-ins',
  benchmark: 'tests',
  'self-test': 'tests',
  'run-logged': 'runs',
};

/** Counts what a backup holds that is not here. Deleted records count nowhere. */
export function previewOf(here: readonly StoredFact[], { facts }: Backup): RestorePreview {
  const known = new Set(here.map(({ id }) => id));
  const [goneHere, goneThere] = [deletedIds(here), deletedIds(facts)];
  const lines: Record<Counted, { fresh: number; here: number }> = {
    sessions: { fresh: 0, here: 0 },
    sets: { fresh: 0, here: 0 },
    'check-ins': { fresh: 0, here: 0 },
    tests: { fresh: 0, here: 0 },
    runs: { fresh: 0, here: 0 },
    other: { fresh: 0, here: 0 },
  };
  const counts = (fact: StoredFact) => !goneHere.has(fact.id) && fact.payload !== undefined;
  for (const fact of here) if (counts(fact)) lines[lineOf(fact)].here += 1;
  let added = 0;
  const seen = new Set(known);
  for (const fact of facts) {
    if (seen.has(fact.id)) continue; // the same fact twice in a file is one
    seen.add(fact.id);
    added += 1;
    if (counts(fact) && !goneThere.has(fact.id)) lines[lineOf(fact)].fresh += 1;
  }
  const deletes = here.filter((fact) => counts(fact) && goneThere.has(fact.id)).length;
  return { lines, added, deletes };
}

function lineOf({ kind }: StoredFact): Counted {
  return ofKind[kind] ?? 'other';
}

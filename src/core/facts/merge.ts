import type { StoredFact } from './fact.ts';

/**
 * The facts of two devices together: a union by id. What one side has deleted has no payload afterwards, on whichever side it was
 * kept, and neither have the corrections of it. Commutative, associative and idempotent; in order of id.
 */
export function mergeFacts(one: readonly StoredFact[], other: readonly StoredFact[]): StoredFact[] {
  const byId = new Map<string, StoredFact>();
  for (const fact of [...one, ...other]) {
    const known = byId.get(fact.id);
    byId.set(fact.id, known === undefined || known === fact ? fact : chosen(known, fact));
  }
  return emptied([...byId.values()]).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The facts with the payload of every deleted one, and of its corrections, taken out. Others stay the very same objects. */
function emptied(facts: readonly StoredFact[]): StoredFact[] {
  const gone = deletedIds(facts);
  return gone.size === 0 ? [...facts] : facts.map((fact) => emptiedBy(gone, fact));
}

/** The fact as it stands once these ids are deleted. */
export function emptiedBy(gone: ReadonlySet<string>, fact: StoredFact): StoredFact {
  if (fact.kind === 'deleted') return fact; // a deletion is never taken back
  if (gone.has(fact.id)) {
    if (fact.payload === undefined) return fact;
    const { payload: _, ...rest } = fact;
    return rest;
  }
  if (fact.kind !== 'replaced') return fact;
  const target = targetOf(fact);
  if (target === null || !gone.has(target) || correctionOf(fact) === null) return fact;
  return { ...fact, payload: { target, payload: null } };
}

/** What has been deleted, by id. */
export function deletedIds(facts: readonly StoredFact[]): Set<string> {
  return new Set(facts.flatMap((fact) => (fact.kind === 'deleted' ? (targetOf(fact) ?? []) : [])));
}

/** The fact that a `deleted` or `replaced` one is about; null for others, and for one that is damaged. */
export function targetOf({ kind, payload }: StoredFact): string | null {
  if (kind !== 'deleted' && kind !== 'replaced') return null;
  return payload instanceof Object && 'target' in payload && typeof payload.target === 'string' ? payload.target : null;
}

/** True for a fact that a deletion has emptied, and for a correction of it. */
function isEmptied(fact: StoredFact): boolean {
  return fact.payload === undefined || (fact.kind === 'replaced' && correctionOf(fact) === null);
}

function correctionOf({ payload }: StoredFact): unknown {
  return payload instanceof Object && 'payload' in payload ? payload.payload : null;
}

// Two facts of one id differ only if one was emptied or damaged: what is empty stays empty; else the same one on every device.
function chosen(one: StoredFact, other: StoredFact): StoredFact {
  const order = Number(isEmptied(one)) - Number(isEmptied(other)) || one.at - other.at;
  if (order !== 0) return order > 0 ? one : other;
  return canonical(one) >= canonical(other) ? one : other;
}

/** Written the same whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    each instanceof Object && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

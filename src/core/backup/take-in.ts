import type { Milliseconds } from '../calendar/index.ts';
import { deletedIds, emptiedBy, mergeFacts, type StoredFact, targetOf } from '../facts/index.ts';
import type { BackupSetting } from './shape.ts';

/** What has to be written so that a backup is taken in, and what would undo it. */
export interface TakingIn {
  /** Rows that are new or were emptied by a deletion. */
  readonly facts: readonly StoredFact[];
  readonly settings: readonly BackupSetting[];
  readonly undo: Snapshot;
}

/** How things stood before a backup was taken in, as far as it changed them. Kept until the next one. */
export interface Snapshot {
  /** The latest moment of the facts that were there. Whatever was not taken in and is later was recorded after it: no clock is asked. */
  readonly newest: Milliseconds;
  /** Ids of facts that were not there. */
  readonly added: readonly string[];
  /** Ids of deletions that came in, of facts that were there: they stay, as a deletion is never taken back. */
  readonly deletions: readonly string[];
  /** Facts as they were; nothing of what was deleted. */
  readonly before: readonly StoredFact[];
  /** Settings as they were; those that were not there have their key in `newSettings`. */
  readonly settings: readonly BackupSetting[];
  readonly newSettings: readonly string[];
  /** What the restore wrote: a row that is another by now is not put back. */
  readonly written: readonly { readonly key: string; readonly at: Milliseconds }[];
}

/**
 * Works out a merge: facts by union, of each setting the one written last. Nothing that is here is replaced by something older.
 * `newest`: the latest moment of the facts that are here.
 */
export function takingIn(
  here: { readonly facts: readonly StoredFact[]; readonly settings: readonly BackupSetting[] },
  there: { readonly facts: readonly StoredFact[]; readonly settings: readonly BackupSetting[] },
  newest: Milliseconds,
): TakingIn {
  const known = new Map(here.facts.map((fact) => [fact.id, fact]));
  const merged = mergeFacts(here.facts, there.facts);
  const gone = deletedIds(merged);
  const facts = merged.filter((fact) => known.get(fact.id) !== fact);
  const before = facts.flatMap(({ id }) => known.get(id) ?? []).filter((fact) => emptiedBy(gone, fact) === fact);
  const fresh = facts.filter(({ id }) => !known.has(id));
  // Of what is here, or is corrected here.
  const spokenOf = new Set(here.facts.flatMap((fact) => [fact.id, targetOf(fact)]));
  const isDeletionHere = (fact: StoredFact) => fact.kind === 'deleted' && spokenOf.has(targetOf(fact));
  const rows = new Map(here.settings.map((row) => [row.key, row]));
  const settings = there.settings.filter((row) => {
    const mine = rows.get(row.key);
    return mine === undefined || row.at > mine.at || (row.at === mine.at && text(row) > text(mine));
  });
  const keys = settings.map(({ key }) => key);
  return {
    facts,
    settings,
    undo: {
      newest,
      added: fresh.filter((fact) => !isDeletionHere(fact)).map(({ id }) => id),
      deletions: fresh.filter(isDeletionHere).map(({ id }) => id),
      before,
      settings: keys.flatMap((key) => rows.get(key) ?? []),
      newSettings: keys.filter((key) => !rows.has(key)),
      written: settings.map((row) => ({ key: row.key, at: row.at })),
    },
  };
}

const text = ({ value }: BackupSetting) => JSON.stringify(value) ?? '';

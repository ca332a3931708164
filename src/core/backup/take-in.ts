import type { Milliseconds } from '../calendar/index.ts';
import { mergeFacts, type StoredFact } from '../facts/index.ts';
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
  /** Epoch milliseconds of the taking in. */
  readonly at: Milliseconds;
  /** Ids of facts that were not there. */
  readonly added: readonly string[];
  /** Facts as they were. */
  readonly before: readonly StoredFact[];
  /** Settings as they were; those that were not there have their key in `newSettings`. */
  readonly settings: readonly BackupSetting[];
  readonly newSettings: readonly string[];
  /** What the restore wrote: a row that is another by now is not put back. */
  readonly written: readonly { readonly key: string; readonly at: Milliseconds }[];
}

/** Works out a merge: facts by union, of each setting the one written last. Nothing that is here is replaced by something older. */
export function takingIn(
  here: { readonly facts: readonly StoredFact[]; readonly settings: readonly BackupSetting[] },
  there: { readonly facts: readonly StoredFact[]; readonly settings: readonly BackupSetting[] },
  at: Milliseconds,
): TakingIn {
  const known = new Map(here.facts.map((fact) => [fact.id, fact]));
  const facts = mergeFacts(here.facts, there.facts).filter((fact) => known.get(fact.id) !== fact);
  const before = facts.flatMap(({ id }) => known.get(id) ?? []);
  const added = facts.flatMap(({ id }) => (known.has(id) ? [] : [id]));
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
      at,
      added,
      before,
      settings: keys.flatMap((key) => rows.get(key) ?? []),
      newSettings: keys.filter((key) => !rows.has(key)),
      written: settings.map((row) => ({ key: row.key, at: row.at })),
    },
  };
}

const text = ({ value }: BackupSetting) => JSON.stringify(value) ?? '';

import Dexie, { type EntityTable, type IntervalTree, RangeSet } from 'dexie';
import type { StoredFact } from '../core/facts/index.ts';
import type { RunThrough } from '../core/workout/index.ts';
import { databaseName } from './first-look.ts';

/** One row per key; the later writer wins. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** The one mutable row: the run-through now being played. */
export interface RunThroughRow {
  readonly slot: 'current';
  readonly runThrough: RunThrough;
}

export type Database = Dexie & {
  readonly facts: EntityTable<StoredFact, 'id'>;
  readonly settings: EntityTable<SettingRow, 'key'>;
  readonly runThroughs: EntityTable<RunThroughRow, 'slot'>;
};

/**
 * Describes the database; it opens with the first use or `open()`. Versions are additive and numbered, each with a frozen
 * fixture in tests/fixtures. Strict durability: a finished set is on the disk before we call it saved.
 */
export function describeDatabase(name = databaseName): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database; // the tables are declared below
  database.version(1).stores({ facts: 'id', settings: 'key', runThroughs: 'slot' });
  return database;
}

/** What a transaction wrote, in this tab or in another one. */
export interface Touched {
  /** Ids of the facts; 'all' where they were too many to be named. */
  readonly facts: readonly string[] | 'all';
  readonly settings: boolean;
}

/**
 * Calls `listener` after every transaction that wrote, whichever tab it ran in. `isOwn` tells the transactions whose outcome this
 * tab knows already: `parts` is the very object that hangs on one of ours, and a copy where it was another tab's.
 */
export function watchWritten(
  { name }: Database,
  isOwn: (parts: object) => boolean,
  listener: (touched: Touched) => void,
): () => void {
  const here = `idb://${name}/`;
  const heard = (parts: Readonly<Record<string, IntervalTree>>) => {
    if (isOwn(parts)) return;
    if ('all' in parts) return listener({ facts: 'all', settings: true }); // the page was set aside by the browser, and heard nothing
    if (!Object.keys(parts).some((part) => part.startsWith(here))) return;
    listener({ facts: keysOf(parts[`${here}facts/`]), settings: parts[`${here}settings/`] !== undefined });
  };
  Dexie.on.storagemutated.subscribe(heard);
  return () => Dexie.on.storagemutated.unsubscribe(heard);
}

// Of fifty rows and more, and of ranges that are deleted, Dexie does not tell the keys.
function keysOf(tree: IntervalTree | undefined): readonly string[] | 'all' {
  if (tree === undefined) return [];
  const keys: string[] = [];
  for (const { from, to } of RangeSet(tree)) {
    if (typeof from !== 'string' || from !== to) return 'all';
    keys.push(from);
  }
  return keys;
}

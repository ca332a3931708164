import Dexie, { type EntityTable } from 'dexie';
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

export { liveQuery } from 'dexie';

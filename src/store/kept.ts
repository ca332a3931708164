import type { Stop } from '../core/adapt/index.ts';
import type { Fact, FactDraft, StoredFact } from '../core/facts/index.ts';
import type { RunThrough } from '../core/workout/index.ts';
import type { Database, SettingRow } from './database.ts';
import type { StorageProblem } from './problem.ts';
import type { Change } from './unsaved.ts';

/** Everything kept, as the screens see it. A new object at every change. */
export interface Kept {
  readonly phase: 'opening' | 'ready' | 'failed';
  /** False while only the recent facts are here: enough for the plan of today, and for nothing else. */
  readonly whole: boolean;
  /** There was no database when the app was opened, so there are no records, though it is not open yet. */
  readonly looksNew: boolean;
  /** Why it would not open, or why the last write did not reach the disk. */
  readonly problem: StorageProblem | null;
  readonly facts: readonly StoredFact[];
  readonly runThrough: RunThrough | null;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Changes held in memory only, tried again by themselves. */
  readonly unsaved: number;
}

export type Written = { readonly ok: true } | { readonly ok: false; readonly problem: StorageProblem };

/** What was done to the database. */
export interface Changed {
  readonly facts: readonly StoredFact[];
  readonly removed: readonly string[];
  readonly settings: readonly SettingRow[];
  readonly removedSettings: readonly string[];
}

export interface Store {
  readonly open: () => Promise<void>;
  readonly kept: () => Kept;
  /** What stops all training by the facts that are kept; null: nothing does. Worked out once for each list of facts. */
  readonly stopped: () => Stop | null;
  /** Calls `listener` after every change of `kept()`; returns its stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Makes a fact of a draft: id, moment, device, version. Nothing is written yet. */
  readonly stamp: (draft: FactDraft) => Fact;
  /** Writes a change in one strict transaction. Idempotent; what fails is held and tried again. */
  readonly write: (change: Change) => Promise<Written>;
  /** Holds facts as if they were written, in memory alone, until `write` writes them; returns what takes them back. */
  readonly foresee: (facts: readonly StoredFact[]) => () => void;
  readonly setSetting: (key: string, value: unknown) => Promise<Written>;
  /** Every row of the settings, as it is kept, with the moment of its writing. */
  readonly settingRows: () => Promise<readonly SettingRow[]>;
  /** Does something with the whole database in one transaction, after all writes that wait. `work` tells what it changed. */
  readonly inOne: (work: (database: Database) => Promise<Changed>) => Promise<Written>;
  /** Resolves once every fact that is kept is in `kept()`, or cannot be had. */
  readonly wholeRead: () => Promise<void>;
  /** Deletes the database. The page must be left after it. */
  readonly wipe: () => Promise<Written>;
  /** Takes no write any more: another window has deleted everything, and this page is left. */
  readonly forget: () => void;
  readonly close: () => void;
}

/** Settings by their keys. */
export function valuesOf(rows: readonly SettingRow[]): Record<string, unknown> {
  return Object.fromEntries(rows.map((row) => [row.key, row.value]));
}

import type { StoredFact } from '../core/facts/index.ts';
import type { RunThrough } from '../core/workout/index.ts';
import type { SettingRow } from './database.ts';
import type { StorageProblem } from './problem.ts';

/** Everything kept, as the screens see it. A new object at every change. */
export interface Kept {
  readonly phase: 'opening' | 'ready' | 'failed';
  /** False while only the recent facts are here: enough for the plan of today, and for nothing else. */
  readonly whole: boolean;
  /** Why it would not open, or why the last write did not reach the disk. */
  readonly problem: StorageProblem | null;
  readonly facts: readonly StoredFact[];
  readonly runThrough: RunThrough | null;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Changes held in memory only, tried again by themselves. */
  readonly unsaved: number;
}

export type Written = { readonly ok: true } | { readonly ok: false; readonly problem: StorageProblem };

/** Settings by their keys. */
export function valuesOf(rows: readonly SettingRow[]): Record<string, unknown> {
  return Object.fromEntries(rows.map((row) => [row.key, row.value]));
}

import type { LocalDay, Milliseconds } from '../calendar/index.ts';
import type { StoredFact } from '../facts/index.ts';

/** A setting as it is kept: the later writer wins. */
export interface BackupSetting {
  readonly key: string;
  readonly value: unknown;
  /** Epoch milliseconds. */
  readonly at: Milliseconds;
}

/** The file that a person keeps: everything they did and chose. One line of it says that it is not encrypted. */
export interface Backup {
  readonly format: 'stridewell-backup';
  /** Of this shape; facts have versions of their own. */
  readonly version: 1;
  readonly note: string;
  /** Epoch milliseconds. */
  readonly savedAt: Milliseconds;
  /** The local day on which it was saved. */
  readonly day: LocalDay;
  readonly facts: readonly StoredFact[];
  readonly settings: readonly BackupSetting[];
}

export const backupNote = 'Not encrypted: whoever has this file can read what is in it.';

/** Settings that belong to one device and never travel. */
const ofThisDevice: ReadonlySet<string> = new Set([
  'device',
  'last-backup',
  'backup-not-now',
  'last-restore',
  'install-put-away',
  'breaks-started',
]);

/** True for a setting that a backup holds. */
export function travels(key: string): boolean {
  return !ofThisDevice.has(key);
}

/** Everything kept, as a backup; null: nothing was ever recorded, and an empty file must not take a good one's place. */
export function backupOf(
  facts: readonly StoredFact[],
  settings: readonly BackupSetting[],
  saved: { readonly at: Milliseconds; readonly day: LocalDay },
): Backup | null {
  if (facts.length === 0) return null;
  return {
    format: 'stridewell-backup',
    version: 1,
    note: backupNote,
    savedAt: saved.at,
    day: saved.day,
    facts,
    settings: settings.filter(({ key }) => travels(key)),
  };
}

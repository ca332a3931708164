import { backupOf } from '../core/backup/index.ts';
import type { FileToSave } from '../device/index.ts';
import { momentNow, store, type Written } from '../store/index.ts';
import { notYetWritten } from './delete-later.ts';

export type BackupMade =
  | { readonly ok: true; readonly file: FileToSave }
  /** There is nothing to keep yet, or not all of it could be read: a lesser file must not take a good one's place. */
  | { readonly ok: false };

/** Everything kept, as one file. */
export async function makeBackup(): Promise<BackupMade> {
  const { at, day } = momentNow();
  await store.wholeRead();
  if (!store.kept().whole) return { ok: false };
  const unsure = notYetWritten(); // a deletion that may still be undone
  const facts = store.kept().facts.filter(({ id }) => !unsure.has(id));
  const backup = backupOf(facts, await store.settingRows(), { at, day });
  if (backup === null) return { ok: false };
  const file = { name: `stridewell-${day}.json`, type: 'application/json', text: JSON.stringify(backup) };
  return { ok: true, file };
}

/** A backup was given out today. */
export function noteBackup(): Promise<Written> {
  return store.setSetting('last-backup', momentNow().day);
}

/** "Not now" to the reminder; the next is after another few weeks. */
export function noteNoBackup(): Promise<Written> {
  return store.setSetting('backup-not-now', momentNow().day);
}

import {
  type Backup,
  type BackupRead,
  mostBackupBytes,
  previewOf,
  type RestorePreview,
  readBackup,
  type Snapshot,
} from '../core/backup/index.ts';
import { lastTakenIn, store, takeInBackup, takeOutAgain, type Written } from '../store/index.ts';

/** What a file holds, and what taking it in would do. Nothing is changed. */
export async function lookInto(
  file: Pick<File, 'size' | 'text'>,
): Promise<(BackupRead & { readonly ok: false }) | (BackupRead & { readonly ok: true; readonly preview: RestorePreview })> {
  if (file.size > mostBackupBytes) return { ok: false, refusal: { code: 'too-big', bytes: file.size } };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { ok: false, refusal: { code: 'not-json' } }; // it was moved or deleted while it was read
  }
  await store.wholeRead();
  const read = readBackup(text);
  return read.ok ? { ...read, preview: previewOf(store.kept().facts, read.backup) } : read;
}

/** Merges a backup into what is here, whole or not at all, with what would undo it kept beside. Nothing here is replaced. */
export function takeIn(backup: Backup): Promise<Written> {
  return takeInBackup(store, backup);
}

/** The last taking in, for as long as it can be undone: until something is recorded after it. null: there is none. */
export function lastRestore(): Snapshot | null {
  return lastTakenIn(store.kept());
}

/** Everything as it was before the last backup was taken in, save that what it deleted stays deleted. */
export function undoTakingIn(snapshot: Snapshot): Promise<Written> {
  return takeOutAgain(store, snapshot);
}

import {
  type Backup,
  type BackupRead,
  mostBackupBytes,
  previewOf,
  type RestorePreview,
  readBackup,
  type Snapshot,
  takingIn,
} from '../core/backup/index.ts';
import { momentNow, store, type Written } from '../store/index.ts';

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
  const { at } = momentNow();
  return store.inOne(async ({ facts, settings }) => {
    const here = { facts: await facts.toArray(), settings: await settings.toArray() };
    const taking = takingIn(here, backup, at);
    // All of it is here already: what undoes the last one stays.
    if (taking.facts.length === 0 && taking.settings.length === 0)
      return { facts: [], removed: [], settings: [], removedSettings: [] };
    const rows = [{ key: 'last-restore', value: taking.undo, at }, ...taking.settings];
    await settings.bulkPut(rows);
    await facts.bulkPut([...taking.facts]);
    return { facts: taking.facts, removed: [], settings: rows, removedSettings: [] };
  });
}

/** The last taking in, for as long as it can be undone: until something is recorded after it. null: there is none. */
export function lastRestore(): Snapshot | null {
  const { facts, settings } = store.kept();
  const last = settings['last-restore'];
  if (!isSnapshot(last)) return null;
  const added = new Set(last.added);
  return facts.some(({ id, at }) => at > last.at && !added.has(id)) ? null : last;
}

/** Everything as it was before the last backup was taken in. */
export function undoTakingIn({ added, before, settings: earlier, newSettings, written }: Snapshot): Promise<Written> {
  return store.inOne(async ({ facts, settings }) => {
    await facts.bulkDelete([...added]);
    await facts.bulkPut([...before]);
    const now = new Map((await settings.toArray()).map((row) => [row.key, row.at]));
    const untouched = new Set(written.filter(({ key, at }) => now.get(key) === at).map(({ key }) => key));
    const rows = earlier.filter(({ key }) => untouched.has(key));
    const removedSettings = [...newSettings.filter((key) => untouched.has(key)), 'last-restore'];
    await settings.bulkDelete(removedSettings);
    await settings.bulkPut([...rows]);
    return { facts: before, removed: added, settings: rows, removedSettings };
  });
}

// It was written by this version or an earlier one; a row that was damaged offers no undo.
function isSnapshot(value: unknown): value is Snapshot {
  return (
    value instanceof Object &&
    'at' in value &&
    typeof value.at === 'number' &&
    'added' in value &&
    Array.isArray(value.added) &&
    'before' in value &&
    Array.isArray(value.before) &&
    'settings' in value &&
    Array.isArray(value.settings) &&
    'newSettings' in value &&
    Array.isArray(value.newSettings) &&
    'written' in value &&
    Array.isArray(value.written)
  );
}

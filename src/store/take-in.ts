import { type Backup, type Snapshot, takingIn } from '../core/backup/index.ts';
import { newestMoment } from '../core/facts/index.ts';
import type { Kept, Store, Written } from './kept.ts';
import { momentNow } from './moment.ts';

/** Merges a backup into the database in one transaction, and keeps what would undo it beside. */
export function takeInBackup(store: Pick<Store, 'inOne' | 'kept'>, backup: Backup): Promise<Written> {
  return store.inOne(async ({ facts, settings }) => {
    const here = { facts: await facts.toArray(), settings: await settings.toArray() };
    // Of what is in memory, since a deletion that waits to be written was made before this.
    const taking = takingIn(here, backup, newestMoment(store.kept().facts));
    // All of it is here already: what undoes the last one stays.
    if (taking.facts.length === 0 && taking.settings.length === 0)
      return { facts: [], removed: [], settings: [], removedSettings: [] };
    const rows = [{ key: 'last-restore', value: taking.undo, at: momentNow().at }, ...taking.settings];
    await settings.bulkPut(rows);
    await facts.bulkPut([...taking.facts]);
    return { facts: taking.facts, removed: [], settings: rows, removedSettings: [] };
  });
}

/** What undoes the last taking in; null: there was none, or something was recorded after it. */
export function lastTakenIn({ facts, settings }: Pick<Kept, 'facts' | 'settings'>): Snapshot | null {
  const last = settings['last-restore'];
  if (!isSnapshot(last) || last.added.length + last.before.length + last.written.length === 0) return null;
  const added = new Set(last.added);
  const stayed = new Set(last.deletions);
  return facts.some(({ id, at }) => at > last.newest && !added.has(id) && !stayed.has(id)) ? null : last;
}

/** Puts things back as they stood before a backup was taken in; a setting that was chosen since then stays. */
export function takeOutAgain(store: Pick<Store, 'inOne'>, snapshot: Snapshot): Promise<Written> {
  const { added, before, settings: earlier, newSettings, written } = snapshot;
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
    'newest' in value &&
    typeof value.newest === 'number' &&
    ['added', 'deletions', 'before', 'settings', 'newSettings', 'written'].every((key) => Array.isArray(Reflect.get(value, key)))
  );
}

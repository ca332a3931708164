import type { StoredFact } from '../core/facts/index.ts';
import type { SettingRow } from './database.ts';

export const databaseName = 'stridewell';

/** Everything on the disk, as one reading found it. */
export interface Look {
  readonly facts: readonly StoredFact[];
  readonly settings: readonly SettingRow[];
  /** As it lies there; null: nothing is open. */
  readonly runThrough: unknown;
}

const tables = ['facts', 'settings', 'runThroughs'] as const;

/** A look that takes longer waits for something that Dexie knows how to wait for. */
const longestLookMs = 1_500;

/**
 * Reads what is kept with the browser's own means, so that Today can be drawn before Dexie, a fifth of the first scripts, has come.
 * It writes nothing and makes nothing. null: there is nothing yet, or it could not be read this way; `open()` then goes on as ever,
 * and says what is wrong.
 */
export function firstLook(name = databaseName): Promise<Look | null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), longestLookMs);
    try {
      const opening = indexedDB.open(name);
      // There is none: undoing its making leaves the device as it was.
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onerror = () => resolve(null);
      opening.onsuccess = () => read(opening.result, resolve);
    } catch {
      resolve(null); // this browser offers no storage here
    }
  });
}

function read(database: IDBDatabase, resolve: (look: Look | null) => void): void {
  const end = (look: Look | null) => {
    database.close();
    resolve(look);
  };
  database.onversionchange = () => end(null);
  if (tables.some((table) => !database.objectStoreNames.contains(table))) {
    end(null);
    return;
  }
  const reading = database.transaction([...tables]);
  const facts = reading.objectStore('facts').getAll();
  const settings = reading.objectStore('settings').getAll();
  const row = reading.objectStore('runThroughs').get('current');
  reading.onabort = () => end(null);
  reading.oncomplete = () => {
    // As we wrote them; whatever is damaged in a row is looked at by those who read it.
    end({ facts: facts.result, settings: settings.result, runThrough: row.result?.runThrough ?? null });
  };
}

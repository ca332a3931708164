import { encodeTime } from 'ulid';
import { holdsThePlan } from '../core/adapt/index.ts';
import type { Milliseconds } from '../core/calendar/index.ts';
import type { StoredFact } from '../core/facts/index.ts';
import type { SettingRow } from './database.ts';

export const databaseName = 'stridewell';

/** What is on the disk, as one reading found it. */
export interface Look {
  /** False: the facts are the recent ones only. */
  readonly whole: boolean;
  readonly facts: readonly StoredFact[];
  readonly settings: readonly SettingRow[];
  /** As it lies there; null: nothing is open. */
  readonly runThrough: unknown;
}

const tables = ['facts', 'settings', 'runThroughs'] as const;

const dayMs: Milliseconds = 86_400_000;
/** So many facts are read in no time; a year or two of training are about as many. */
const manyFacts = 3_000;
/** What counts as recent: a block that was begun within the last four weeks, or else fourteen, is found so, and two weeks before it. */
const reaches: readonly Milliseconds[] = [42 * dayMs, 112 * dayMs];

/** A look that takes longer waits for something that Dexie knows how to wait for. */
const longestLookMs = 1_500;

/**
 * Reads what is kept with the browser's own means, so that Today can be drawn before Dexie, a fifth of the first scripts, has come.
 * It writes nothing and makes nothing. 'nothing': there is no database yet. null: it could not be read this way; `open()` then goes on
 * as ever, and says what is wrong.
 */
export function firstLook(name = databaseName): Promise<Look | 'nothing' | null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), longestLookMs);
    try {
      const opening = indexedDB.open(name);
      // There is none: undoing its making leaves the device as it was.
      let isNew = false;
      opening.onupgradeneeded = () => {
        isNew = true;
        opening.transaction?.abort();
      };
      opening.onerror = () => resolve(isNew ? 'nothing' : null);
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
  const table = reading.objectStore('facts');
  const settings = reading.objectStore('settings').getAll();
  const row = reading.objectStore('runThroughs').get('current');
  let facts: IDBRequest<StoredFact[]> | undefined;
  let whole = true;
  const readWhole = () => {
    whole = true;
    facts = table.getAll();
  };
  const readSince = ([reach, ...further]: readonly Milliseconds[]) => {
    if (reach === undefined) {
      readWhole();
      return;
    }
    whole = false;
    // Ids are ULIDs, which begin with the moment of their making.
    const from = Date.now() - reach;
    const recent: IDBRequest<StoredFact[]> = table.getAll(IDBKeyRange.lowerBound(encodeTime(from)));
    facts = recent;
    recent.onsuccess = () => {
      if (!holdsThePlan(recent.result, from)) readSince(further);
    };
  };
  // Counting would go through all of them; this is a single step.
  const far = table.openKeyCursor();
  let isFar = false;
  far.onsuccess = () => {
    if (far.result === null) readWhole();
    else if (isFar) readSince(reaches);
    else far.result.advance(manyFacts);
    isFar = true;
  };
  reading.onabort = () => end(null);
  reading.oncomplete = () => {
    // As we wrote them; whatever is damaged in a row is looked at by those who read it.
    end({ whole, facts: facts?.result ?? [], settings: settings.result, runThrough: row.result?.runThrough ?? null });
  };
}

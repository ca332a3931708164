import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it, vi } from 'vitest';
import { exercises } from '../../src/catalogue/index.ts';
import { currentPlan } from '../../src/core/adapt/index.ts';
import { readFacts } from '../../src/core/facts/index.ts';
import { describeDatabase, watchWritten } from '../../src/store/database.ts';
import { createStore } from '../../src/store/store.ts';

interface Frozen {
  readonly version: number;
  readonly stores: Readonly<Record<string, { readonly keyPath: string; readonly rows: readonly unknown[] }>>;
}

/** Every database version that was ever shipped, as a browser left it. A new version adds its own; none is ever changed. */
const frozen: readonly string[] = ['database-v1.json'];

function restore({ version, stores }: Frozen): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('stridewell', version);
    opening.onupgradeneeded = () => {
      for (const [name, { keyPath, rows }] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const row of rows) store.put(row);
      }
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

it.each(frozen)('%s opens in this version with everything in it', async (file) => {
  const factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  Dexie.dependencies.indexedDB = factory;
  const old: Frozen = JSON.parse(readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8'));
  await restore(old);
  const store = createStore({ loadDatabase: async () => ({ describeDatabase, watchWritten }) });
  await store.open();

  const kept = store.kept();
  expect(kept.phase).toBe('ready');
  expect(kept.facts).toHaveLength(old.stores['facts']?.rows.length ?? Number.NaN);
  expect(readFacts(kept.facts).unreadable).toEqual([]);
  // All that it held is there, beside what later versions added.
  expect([{ slot: 'current', runThrough: kept.runThrough }]).toMatchObject(old.stores['runThroughs']?.rows ?? []);
  const plan = currentPlan(kept.facts, '2026-11-25', exercises);
  expect(plan.sessions.filter(({ standing }) => standing.state === 'done')).toHaveLength(1);
  store.close();
  vi.unstubAllGlobals();
});

it('every version of the database has a frozen copy here', () => {
  expect(frozen).toHaveLength(describeDatabase('to-count').verno || 1);
});

it('a finished set is on the disk before it counts as saved', async () => {
  const factory = new IDBFactory();
  Dexie.dependencies.indexedDB = factory;
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction'); // before it is opened: Dexie keeps the function
  const database = describeDatabase('strict');
  await database.transaction('rw', database.facts, () => database.facts.count());
  expect(transaction.mock.calls.find(([, mode]) => mode === 'readwrite')?.[2]).toEqual({ durability: 'strict' });
  transaction.mockRestore();
  database.close();
});

import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Store } from '../../../src/store/kept.ts';

/** What a page keeps beside the disk. */
export const memory = new Map<string, string>();
/** Stores to close when a test is over. */
export const open: Store[] = [];

/** Before each test a device of its own: an empty disk, and an empty place beside it. After it every store is closed. */
export function onAFreshDevice(): void {
  beforeEach(() => {
    const factory = new IDBFactory();
    Dexie.dependencies.indexedDB = factory;
    Dexie.dependencies.IDBKeyRange = IDBKeyRange; // the library may have been there before the disk
    vi.stubGlobal('indexedDB', factory);
    memory.clear();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => memory.get(key) ?? null,
      setItem: (key: string, value: string) => memory.set(key, value),
      removeItem: (key: string) => memory.delete(key),
      key: (place: number) => [...memory.keys()][place] ?? null,
      get length() {
        return memory.size;
      },
    });
  });
  afterEach(() => {
    for (const store of open.splice(0)) store.close();
    vi.unstubAllGlobals();
  });
}

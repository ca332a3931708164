import { expect, it, vi } from 'vitest';
import { beginRunThrough } from '../../src/core/workout/index.ts';
import { describeDatabase, watchWritten } from '../../src/store/database.ts';
import { databaseName, firstLook } from '../../src/store/first-look.ts';
import { createStore } from '../../src/store/store.ts';
import { mixed } from '../core/workout/sessions.ts';
import { memory, onAFreshDevice, open } from './support/device.ts';

onAFreshDevice();

const begun = (runThroughId: string) => ({ kind: 'session-begun' as const, payload: { runThroughId, sessionId: 's1' } });
const sitting = (id: string) => beginRunThrough(id, { session: mixed, first: 'left' }, 1_764_000_000_000);

/** A page that looks first; `library` says when Dexie may come. */
function page(library: Promise<void> = Promise.resolve()) {
  const store = createStore({
    loadDatabase: async () => ({ describeDatabase, watchWritten }),
    look: firstLook,
    drawn: () => library,
    retryAfterMs: 20,
  });
  open.push(store);
  return store;
}

/** A device on which something is kept, and what. */
async function usedDevice() {
  const store = page();
  await store.open();
  const facts = [store.stamp(begun('r1')), store.stamp({ kind: 'note', payload: { text: 'a note' } })];
  await store.write({ facts, runThrough: sitting('r1') });
  await store.setSetting('theme', 'dark');
  store.close();
  return facts;
}

it('on a device with nothing on it there is nothing to see, and looking makes nothing', async () => {
  expect(await firstLook()).toBe('nothing');
  expect(await indexedDB.databases()).toEqual([]);
});

it('says at once that a device is new, before the library has come; of a used one it never does', async () => {
  let come = () => {};
  const store = createStore({
    loadDatabase: () =>
      new Promise((resolve) => {
        come = () => resolve({ describeDatabase, watchWritten });
      }),
    look: firstLook,
  });
  open.push(store);
  const opening = store.open();
  await vi.waitFor(() => expect(store.kept()).toMatchObject({ looksNew: true, phase: 'opening' }));
  come();
  await opening;
  store.close();
  await usedDevice();
  const later = page();
  await later.open();
  expect(later.kept().looksNew).toBe(false);
});

it('finds all that is kept before the library has come, and the library finds the same', async () => {
  const facts = await usedDevice();
  let come = () => {};
  const store = page(
    new Promise((resolve) => {
      come = resolve;
    }),
  );
  void store.open();
  await vi.waitFor(() => expect(store.kept().phase).toBe('ready'));
  const seen = store.kept();
  expect([...seen.facts].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(facts);
  expect(seen.settings['theme']).toBe('dark');
  expect(seen.runThrough).toEqual(sitting('r1'));
  come();
  await store.open();
  expect(store.kept().facts).toBe(seen.facts);
  expect(store.kept()).toMatchObject({ phase: 'ready', problem: null, settings: seen.settings, runThrough: seen.runThrough });
});

it('what is written before the library has come is shown at once, is on the disk after, and no older row takes its place', async () => {
  const facts = await usedDevice();
  let come = () => {};
  const store = page(
    new Promise((resolve) => {
      come = resolve;
    }),
  );
  const opening = store.open();
  await vi.waitFor(() => expect(store.kept().phase).toBe('ready'));
  const fact = store.stamp({ kind: 'note', payload: { text: 'early' } });
  const later = { ...sitting('r1'), stepIndex: 2 };
  const written = store.write({ facts: [fact], runThrough: later });
  expect(store.kept()).toMatchObject({ unsaved: 0, problem: null, runThrough: { stepIndex: 2 } });
  expect(store.kept().facts).toContainEqual(fact);
  come();
  await opening;
  expect(store.kept().runThrough?.stepIndex).toBe(2);
  expect(await written).toEqual({ ok: true });
  store.close();
  const again = page();
  await again.open();
  expect(again.kept().facts).toHaveLength(facts.length + 1);
  expect(again.kept().runThrough?.stepIndex).toBe(2);
});

it('what could not be saved last time is there from the first moment on', async () => {
  await usedDevice();
  const store = page();
  const held = { ...sitting('r1'), stepIndex: 3 };
  memory.set('stridewell-unsaved', JSON.stringify([{ runThrough: held }]));
  const seen: (number | undefined)[] = [];
  store.subscribe(() => {
    if (store.kept().phase === 'ready') seen.push(store.kept().runThrough?.stepIndex);
  });
  await store.open();
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((index) => index !== 3)).toEqual([]);
});

it('a look that fails leaves it to the library to say what is wrong', async () => {
  await usedDevice();
  const broken = {
    open: () => {
      throw new DOMException('not here', 'SecurityError');
    },
  };
  vi.stubGlobal('indexedDB', broken);
  expect(await firstLook()).toBeNull();
  const store = page();
  await store.open();
  expect(store.kept()).toMatchObject({ phase: 'ready' }); // Dexie holds the real one
});

it('a database of another app under our name is left as it is', async () => {
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open(databaseName, 10);
    opening.onupgradeneeded = () => opening.result.createObjectStore('strangers');
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
  expect(await firstLook()).toBeNull();
});

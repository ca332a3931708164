import { encodeTime } from 'ulid';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exercises } from '../../src/catalogue/index.ts';
import { currentPlan } from '../../src/core/adapt/index.ts';
import type { StoredFact } from '../../src/core/facts/index.ts';
import { describeDatabase, watchWritten } from '../../src/store/database.ts';
import { firstLook } from '../../src/store/first-look.ts';
import { createStore } from '../../src/store/store.ts';
import { blockOf } from '../core/adapt/block.ts';
import { onAFreshDevice, open } from './support/device.ts';

const dayMs = 86_400_000;
const now = Date.parse('2026-01-05T08:00:00Z');
const today = '2026-01-05';

onAFreshDevice();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
});
afterEach(() => {
  vi.useRealTimers();
});

function fact(daysAgo: number, place: number, kind: string, payload: unknown): StoredFact {
  const at = now - daysAgo * dayMs + place;
  const day = new Date(at).toISOString().slice(0, 10);
  return {
    id: `${encodeTime(at)}${String(place).padStart(16, '0')}`,
    kind,
    at,
    day,
    zone: 'UTC',
    device: 'd',
    version: 1,
    payload,
  };
}

/** Notes of two years, and a block begun `daysAgo`. */
const notes = Array.from({ length: 3_500 }, (_, place) => fact(730 - place / 5, place, 'note', { text: `note ${place}` }));
const blockBegun = (daysAgo: number) => [
  fact(daysAgo, 1, 'red-flags-answered', { flags: [] }),
  fact(daysAgo, 2, 'block-begun', { block: blockOf() }),
];

/** A device that was used for two years. */
async function usedFor(facts: readonly StoredFact[]): Promise<void> {
  const database = describeDatabase();
  await database.facts.bulkPut([...facts]);
  await database.settings.put({ key: 'device', value: 'd', at: 1 });
  database.close();
}

/** A page, and how many rows of facts the library has read for it. */
function page(library: Promise<void> = Promise.resolve()) {
  const database = describeDatabase();
  const rows = { read: 0 };
  database.facts.hook('reading', (row) => {
    rows.read += 1;
    return row;
  });
  const store = createStore({
    loadDatabase: async () => ({ describeDatabase: () => database, watchWritten }),
    look: firstLook,
    drawn: () => library,
    retryAfterMs: 20,
  });
  open.push(store);
  return { store, database, rows };
}

/** A library that comes when it is told to. */
function later() {
  let come = () => {};
  const library = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { library, come: () => come() };
}

const ids = (facts: readonly StoredFact[]) => facts.map(({ id }) => id).sort();

it('of many facts the recent ones come first, with the same plan; then all of them', async () => {
  const all = [...notes, ...blockBegun(40)];
  await usedFor(all);
  const { library, come } = later();
  const { store } = page(library);
  void store.open();
  await vi.waitFor(() => expect(store.kept().phase).toBe('ready'));
  expect(store.kept().whole).toBe(false);
  expect(store.kept().facts.length).toBeLessThan(1_000);
  expect(currentPlan(store.kept().facts, today, exercises)).toEqual(currentPlan(all, today, exercises));
  come();
  await store.wholeRead();
  expect(store.kept().whole).toBe(true);
  expect(ids(store.kept().facts)).toEqual(ids(all));
});

it('where the block is older than what is recent, all is read at first', async () => {
  const all = [...notes, ...blockBegun(200)];
  await usedFor(all);
  expect(await firstLook()).toMatchObject({ whole: true, facts: { length: all.length } });
});

it('few facts are whole from the first moment on', async () => {
  await usedFor(blockBegun(200));
  expect(await firstLook()).toMatchObject({ whole: true, facts: { length: 2 } });
});

it('what is written before all is read is kept, and what is deleted then loses what it said, however old', async () => {
  await usedFor([...notes, ...blockBegun(40)]);
  const [oldest] = notes;
  if (oldest === undefined) throw new Error('no notes');
  const { library, come } = later();
  const { store, database } = page(library);
  void store.open();
  await vi.waitFor(() => expect(store.kept().phase).toBe('ready'));
  expect(ids(store.kept().facts)).not.toContain(oldest.id);
  const early = store.stamp({ kind: 'note', payload: { text: 'early' } });
  const gone = store.stamp({ kind: 'deleted', payload: { target: oldest.id } });
  const written = Promise.all([store.write({ facts: [early] }), store.write({ facts: [gone] })]);
  come();
  expect(await written).toEqual([{ ok: true }, { ok: true }]);
  await store.wholeRead();
  expect(ids(store.kept().facts)).toEqual(ids([...notes, ...blockBegun(40), early, gone]));
  expect((await database.facts.get(oldest.id))?.payload).toBeUndefined();
  await vi.waitFor(() => expect(store.kept().facts.find(({ id }) => id === oldest.id)?.payload).toBeUndefined());
});

it('what another tab deletes for good before all is read does not stay', async () => {
  const all = [...notes, ...blockBegun(40)];
  await usedFor(all);
  const { library, come } = later();
  const { store, database } = page(library);
  void store.open();
  await vi.waitFor(() => expect(store.kept().phase).toBe('ready'));
  const last = notes.at(-1)?.id ?? '';
  expect(ids(store.kept().facts)).toContain(last);
  await database.facts.delete(last);
  come();
  await store.wholeRead();
  expect(ids(store.kept().facts)).toEqual(ids(all.filter(({ id }) => id !== last)));
});

it('after a write nothing is read but what was written, in either tab', async () => {
  await usedFor([...notes, ...blockBegun(40)]);
  const [one, two] = [page(), page()];
  await one.store.open();
  await two.store.open();
  one.rows.read = 0;
  two.rows.read = 0;
  const fresh = one.store.stamp({ kind: 'note', payload: { text: 'fresh' } });
  await one.store.write({ facts: [fresh] });
  await one.store.setSetting('sound', false);
  await vi.waitFor(() => expect(two.store.kept().settings['sound']).toBe(false));
  expect(ids(two.store.kept().facts)).toContain(fresh.id);
  expect(one.rows.read).toBeLessThanOrEqual(1);
  expect(two.rows.read).toBe(1);
});

it('what many facts are added, and their undoing, reach the other tab, and are not read again in their own', async () => {
  await usedFor(blockBegun(40));
  const [one, two] = [page(), page()];
  await one.store.open();
  await two.store.open();
  one.rows.read = 0;
  const settings = [{ key: 'theme', value: 'dark', at: now }];
  await one.store.inOne(async (database) => {
    await database.facts.bulkPut([...notes]);
    await database.settings.bulkPut(settings);
    return { facts: notes, removed: [], settings, removedSettings: [] };
  });
  expect(ids(one.store.kept().facts)).toEqual(ids([...notes, ...blockBegun(40)]));
  await vi.waitFor(() => expect(two.store.kept().facts).toHaveLength(notes.length + 2));
  expect(two.store.kept().settings['theme']).toBe('dark');
  await one.store.inOne(async (database) => {
    await database.facts.bulkDelete(ids(notes));
    await database.settings.delete('theme');
    return { facts: [], removed: ids(notes), settings: [], removedSettings: ['theme'] };
  });
  expect(one.store.kept().settings['theme']).toBeUndefined();
  await vi.waitFor(() => expect(ids(two.store.kept().facts)).toEqual(ids(blockBegun(40))));
  expect(two.store.kept().settings['theme']).toBeUndefined();
  expect(ids(one.store.kept().facts)).toEqual(ids(blockBegun(40)));
  expect(one.rows.read).toBe(0);
});

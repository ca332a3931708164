import Dexie, { RangeSet } from 'dexie';
import { expect, it, vi } from 'vitest';
import type { StoredFact } from '../../src/core/facts/index.ts';
import { beginRunThrough } from '../../src/core/workout/index.ts';
import { describeDatabase, watchWritten } from '../../src/store/database.ts';
import { problemOf } from '../../src/store/problem.ts';
import { createStore } from '../../src/store/store.ts';
import { mixed } from '../core/workout/sessions.ts';
import { memory, onAFreshDevice, open } from './support/device.ts';

onAFreshDevice();

const momentOfTests = () => ({ at: 1_764_000_000_000, day: '2025-11-24', zone: 'Europe/London' });

/** A page: its own store on the one device. `break` makes the next writes fail as a browser does. */
function page(moment = momentOfTests()) {
  const database = describeDatabase();
  let leave = () => {};
  const store = createStore({
    whenLeft: (told) => {
      leave = told;
    },
    loadDatabase: async () => ({ describeDatabase: () => database, watchWritten }),
    moment: () => moment,
    retryAfterMs: 20,
  });
  open.push(store);
  return { store, database, leave: () => leave() };
}

const begun = (runThroughId: string) => ({ kind: 'session-begun' as const, payload: { runThroughId, sessionId: 's1' } });

it('a fact carries the day and the zone of the moment it was written in', async () => {
  const { store } = page({ at: 1_764_000_000_000, day: '2025-11-25', zone: 'Pacific/Auckland' });
  await store.open();
  expect(store.stamp(begun('r1'))).toMatchObject({
    at: 1_764_000_000_000,
    day: '2025-11-25',
    zone: 'Pacific/Auckland',
    version: 1,
  });
});

it('a write waits until what was tapped can be seen; left before, the page loses nothing', async () => {
  const pictures: (() => void)[] = [];
  let leave = () => {};
  const store = createStore({
    loadDatabase: async () => ({ describeDatabase, watchWritten }),
    afterPicture: (work) => pictures.push(work),
    moment: momentOfTests,
    whenLeft: (told) => {
      leave = told;
    },
  });
  open.push(store);
  await store.open();
  const fact = store.stamp(begun('r1'));
  const written = store.write({ facts: [fact] });
  expect(store.kept().facts).toContainEqual(fact);
  await store.wholeRead();
  const disk = describeDatabase();
  await disk.open();
  expect(await disk.facts.count()).toBe(0);
  leave();
  expect([...memory.values()].join()).toContain(fact.id);
  for (const seen of pictures.splice(0)) seen();
  expect(await written).toEqual({ ok: true });
  expect(await disk.facts.count()).toBe(1);
  disk.close();
  // The end of a session waits for no picture: the app may be closed in the same moment.
  expect(await store.write({ runThrough: null })).toEqual({ ok: true });
  expect(pictures).toEqual([]);
});

it('what was tapped before the library of the database had come is not lost with the page', async () => {
  const early = createStore({ loadDatabase: () => new Promise(() => {}), moment: momentOfTests });
  void early.open();
  const fact = early.stamp(begun('r1'));
  void early.write({ facts: [fact] });
  void early.setSetting('theme', 'dark');
  const next = page();
  await next.store.open();
  expect(next.store.kept().facts).toContainEqual(fact);
  expect(next.store.kept().settings).toMatchObject({ theme: 'dark' });
  expect([...memory.values()].join()).not.toContain(fact.id);
});

it('what was still on its way to the disk as the page was left is there when the app opens again, once', async () => {
  const first = page();
  await first.store.open();
  Object.assign(first.database, { transaction: () => new Promise(() => {}) }); // the page goes in the middle of it
  const fact = first.store.stamp(begun('r1'));
  void first.store.write({ facts: [fact] });
  first.leave();
  const second = page();
  await second.store.open();
  expect(second.store.kept().facts).toEqual([fact]);
  expect(await second.database.facts.toArray()).toEqual([fact]);
  expect(memory.size).toBe(0);
});

it('a page that is left with nothing on its way keeps nothing beside the disk, also when it comes back and writes on', async () => {
  const { store, leave } = page();
  await store.open();
  await store.write({ facts: [store.stamp(begun('r1'))] });
  leave();
  expect(memory.size).toBe(0);
  const writing = store.write({ facts: [store.stamp(begun('r2'))] });
  leave();
  expect(memory.size).toBe(1);
  expect(await writing).toEqual({ ok: true });
  expect(memory.size).toBe(0);
});

it('what was written is there when the app opens again', async () => {
  const first = page();
  await first.store.open();
  const fact = first.store.stamp(begun('r1'));
  expect(await first.store.write({ facts: [fact] })).toEqual({ ok: true });
  first.store.close();
  const second = page();
  await second.store.open();
  expect(second.store.kept().facts).toEqual([fact]);
});

it('the device keeps its name from one visit to the next', async () => {
  const first = page();
  await first.store.open();
  const device = first.store.stamp(begun('r1')).device;
  first.store.close();
  const second = page();
  await second.store.open();
  expect(second.store.stamp(begun('r2')).device).toBe(device);
});

it('writing the same fact twice keeps it once', async () => {
  const { store, database } = page();
  await store.open();
  const fact = store.stamp(begun('r1'));
  await store.write({ facts: [fact] });
  await store.write({ facts: [fact] });
  expect(await database.facts.count()).toBe(1);
  expect(store.kept().facts).toHaveLength(1);
});

it('facts of a kind it does not know are kept untouched', async () => {
  const { store, database } = page();
  await database.open();
  const later: StoredFact = {
    id: '01X',
    kind: 'moon-phase',
    at: 1,
    day: '2030-01-01',
    zone: 'UTC',
    device: 'd',
    version: 7,
    payload: { full: true },
  };
  await database.facts.put(later);
  await store.open();
  await store.write({ facts: [store.stamp(begun('r1'))] });
  expect(await database.facts.get('01X')).toEqual(later);
});

it('facts and run-through are written together or not at all', async () => {
  const { store, database } = page();
  await store.open();
  const runThrough = { id: 'r1', broken: () => 'a function cannot be stored' };
  // A run-through that cannot be stored stands for any failure in the middle of the transaction.
  const written = await store.write({ facts: [store.stamp(begun('r1'))], runThrough: runThrough as never });
  expect(written.ok).toBe(false);
  expect(await database.facts.count()).toBe(0);
});

it('a lost connection is opened anew and the write goes through', async () => {
  const { store, database } = page();
  await store.open();
  database.close();
  expect(await store.write({ facts: [store.stamp(begun('r1'))] })).toEqual({ ok: true });
  expect(await database.facts.count()).toBe(1);
});

it('a write that fails is held in memory and in a second place, told, and written once it can be', async () => {
  const { store, database } = page();
  await store.open();
  let full = true;
  database.facts.hook('creating', () => {
    if (full) throw new DOMException('no room', 'QuotaExceededError');
  });
  const fact = store.stamp(begun('r1'));
  expect(await store.write({ facts: [fact] })).toMatchObject({ ok: false, problem: { kind: 'full' } });
  expect(store.kept()).toMatchObject({ unsaved: 1, facts: [fact] });
  expect([...memory.values()].join()).toContain(fact.id);
  full = false;
  await vi.waitFor(() => expect(store.kept().unsaved).toBe(0));
  expect(await database.facts.get(fact.id)).toEqual(fact);
  expect(memory.size).toBe(0);
});

it('what a closed page could not write is written by the next one', async () => {
  const first = page();
  await first.store.open();
  first.database.facts.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const fact = first.store.stamp(begun('r1'));
  await first.store.write({ facts: [fact] });
  first.store.close();
  const second = page();
  await second.store.open();
  expect(second.store.kept().facts).toEqual([fact]);
  expect(await second.database.facts.get(fact.id)).toEqual(fact);
});

it('another tab sees what this one writes', async () => {
  const one = page();
  const two = page();
  await one.store.open();
  await two.store.open();
  await one.store.write({ facts: [one.store.stamp(begun('r1'))] });
  await vi.waitFor(() => expect(two.store.kept().facts).toHaveLength(1));
});

it('what another tab makes of a fact is taken over: emptied, brought back, or another', async () => {
  const [one, two] = [page(), page()];
  await Promise.all([one.store.open(), two.store.open()]);
  const fact = one.store.stamp({ kind: 'note', payload: { text: 'mine' } });
  await one.store.write({ facts: [fact] });
  await vi.waitFor(() => expect(two.store.kept().facts).toEqual([fact]));
  const { payload: _, ...emptied } = fact;
  const other = { ...fact, payload: { text: 'another' } };
  for (const now of [other, emptied, fact]) {
    await one.store.inOne(async ({ facts }) => {
      await facts.put(now);
      return { facts: [now], removed: [], settings: [], removedSettings: [] };
    });
    await vi.waitFor(() => expect(two.store.kept().facts).toEqual([now]));
    expect(one.store.kept().facts).toEqual([now]);
  }
});

it('a page that the browser had set aside reads what was written meanwhile', async () => {
  const { store } = page();
  await store.open();
  const fact = store.stamp(begun('r1'));
  const opening = Dexie.dependencies.indexedDB.open('stridewell');
  await new Promise<void>((resolve) => {
    opening.onsuccess = () => {
      const writing = opening.result.transaction('facts', 'readwrite');
      writing.objectStore('facts').put(fact); // past the library, which tells nobody
      writing.oncomplete = () => resolve();
    };
  });
  opening.result.close();
  expect(store.kept().facts).toEqual([]);
  Dexie.on.storagemutated.fire({ all: new RangeSet(Number.NEGATIVE_INFINITY, [[]]) }); // as the library does when it is shown again
  await vi.waitFor(() => expect(store.kept().facts).toEqual([fact]));
});

it('a fact that another tab writes once more, as it was, stays the same object here', async () => {
  const [one, two] = [page(), page()];
  await Promise.all([one.store.open(), two.store.open()]);
  const fact = one.store.stamp(begun('r1'));
  await one.store.write({ facts: [fact] });
  await vi.waitFor(() => expect(two.store.kept().facts).toEqual([fact]));
  const [known] = two.store.kept().facts;
  const next = one.store.stamp(begun('r2'));
  await one.store.write({ facts: [fact, next] });
  await vi.waitFor(() => expect(two.store.kept().facts).toHaveLength(2));
  expect(two.store.kept().facts.find(({ id }) => id === fact.id)).toBe(known);
});

it('a known fact stays the same object, so that it is read only once', async () => {
  const { store } = page();
  await store.open();
  const fact = store.stamp(begun('r1'));
  await store.write({ facts: [fact] });
  await store.write({ facts: [store.stamp(begun('r2'))] });
  expect(store.kept().facts[0]).toBe(fact);
});

it('storage that cannot be opened is said, and opened by trying again', async () => {
  let refuse = true;
  const store = createStore({
    loadDatabase: async () => {
      if (refuse) throw new DOMException('not here', 'SecurityError');
      return { describeDatabase, watchWritten };
    },
  });
  open.push(store);
  await store.open();
  expect(store.kept()).toMatchObject({ phase: 'failed', problem: { kind: 'missing', detail: 'SecurityError' } });
  refuse = false;
  await store.open();
  expect(store.kept().phase).toBe('ready');
});

it.each(['[1, null, {"facts"', '[{"facts":5,"runThrough":[1]}]', '[{"facts":[null,{"id":7}]}]'])(
  'damaged left-overs in the second place do not stop the app: %s',
  async (leftOver) => {
    memory.set('stridewell-unsaved', leftOver);
    const { store } = page();
    await store.open();
    expect(store.kept().phase).toBe('ready');
    expect(await store.write({ facts: [store.stamp(begun('r1'))] })).toEqual({ ok: true });
    expect(store.kept()).toMatchObject({ unsaved: 0, runThrough: null });
  },
);

const saved = { runThroughId: 'r1', sessionId: 's1', ended: 'finished', setsDone: 1, setsPlanned: 1, seconds: 60 } as const;
const finished = { kind: 'session-finished' as const, payload: { ...saved, effort: null, pain: null, note: '' } };
const sittingOf = (id: string) => beginRunThrough(id, { session: mixed, first: 'left' }, 1_764_000_000_000);

it('a clock that was set back does not put what happens now before what is known', async () => {
  const before = page();
  await before.store.open();
  const first = before.store.stamp(begun('r1'));
  await before.store.write({ facts: [first] });
  before.store.close();
  const after = page({ at: first.at - 86_400_000, day: '2025-11-23', zone: 'Europe/London' });
  await after.store.open();
  const second = after.store.stamp(begun('r2'));
  expect(second.at).toBeGreaterThan(first.at);
  expect(second.id > first.id).toBe(true);
  expect(second.day).toBe('2025-11-23');
  expect([first.clockAt, second.clockAt]).toEqual([undefined, first.at - 86_400_000]);
});

it('a damaged fact of the far future does not use up the moments', async () => {
  const { store, database } = page();
  await database.open();
  await database.facts.put({ id: '01X', kind: 'moon-phase', at: 1e300, day: '2030-01-01', zone: 'UTC', device: 'd', version: 1 });
  await store.open();
  expect(store.stamp(begun('r1')).at).toBe(1_764_000_000_000);
});

it('of two tabs that begin at once one has begun, and the other knows', async () => {
  const [one, two] = [page(), page()];
  await Promise.all([one.store.open(), two.store.open()]);
  const tabs = [one, two].map(({ store }) => {
    const fact = store.stamp(begun('none yet'));
    return { store, fact, runThrough: sittingOf(fact.id) };
  });
  const written = await Promise.all(
    tabs.map(({ store, fact, runThrough }) => store.write({ facts: [fact], runThrough, begins: true })),
  );
  expect(written.map(({ ok }) => ok)).toEqual([true, false]);
  const [winner] = tabs;
  expect((await one.database.facts.toArray()).map(({ id }) => id)).toEqual([winner?.fact.id]);
  for (const { store } of tabs) expect(store.kept()).toMatchObject({ runThrough: { id: winner?.fact.id }, unsaved: 0 });
  await vi.waitFor(() => expect(two.store.kept().facts.map(({ id }) => id)).toEqual([winner?.fact.id]));
});

it('a run-through that was saved is not brought back by a row held since before', async () => {
  const { store, database } = page();
  await store.open();
  await store.write({ facts: [store.stamp(finished)], runThrough: null });
  store.close();
  memory.set('stridewell-unsaved', JSON.stringify([{ runThrough: sittingOf('r1') }]));
  const again = page();
  await again.store.open();
  expect(again.store.kept()).toMatchObject({ runThrough: null, unsaved: 0 });
  await database.open();
  expect(await database.runThroughs.count()).toBe(0);
});

it('left-overs that are no whole fact are passed over, so that they are not kept for good', async () => {
  memory.set('stridewell-unsaved', JSON.stringify([{ facts: [{ id: 'z', kind: 'set-done', at: 1 }], settings: [{ key: 5 }] }]));
  const { store, database } = page();
  await store.open();
  expect(await database.facts.count()).toBe(0);
  expect(store.kept().facts).toEqual([]);
});

it('a setting that could not be written stands, is held, and is written once it can be', async () => {
  const { store, database } = page();
  await store.open();
  let full = true;
  database.settings.hook('creating', () => {
    if (full) throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await store.setSetting('sound', false)).toMatchObject({ ok: false, problem: { kind: 'full' } });
  await database.settings.put({ key: 'device', value: 'd', at: 1 }); // another write makes the store read again
  await vi.waitFor(() => expect(store.kept().unsaved).toBe(1));
  expect(store.kept().settings['sound']).toBe(false);
  full = false;
  await vi.waitFor(async () => expect(await database.settings.get('sound')).toMatchObject({ value: false }));
  expect(store.kept()).toMatchObject({ unsaved: 0, settings: { sound: false } });
});

it('a full device is told as full, however deep the browser says it', () => {
  const full = new DOMException('no room', 'QuotaExceededError');
  expect(problemOf(Object.assign(new Error('1 of 1 failed'), { name: 'BulkError', failures: [full] }))).toMatchObject({
    kind: 'full',
  });
  expect(problemOf(Object.assign(new Error('aborted'), { name: 'AbortError', inner: full }))).toMatchObject({ kind: 'full' });
});

it('one tab whose writes go well leaves what another could not write', async () => {
  const [one, two] = [page(), page()];
  await one.store.open();
  await two.store.open();
  one.database.facts.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const fact = one.store.stamp(begun('r1'));
  await one.store.write({ facts: [fact] });
  await two.store.write({ facts: [two.store.stamp(begun('r2'))], leaving: true });
  expect([...memory.values()].join()).toContain(fact.id);
  one.store.close();
  const third = page();
  await third.store.open();
  expect(third.store.kept().facts).toContainEqual(fact);
  expect([...memory.values()].join()).not.toContain(fact.id);
});

it.each([
  ['an older state of the same session', { ...sittingOf('r1'), stepIndex: 1 }],
  ['another session', sittingOf('r0')],
  ['the end of another session', null],
])('%s that could not be written last time does not take the place of the one that is open', async (_, runThrough) => {
  const first = page();
  await first.store.open();
  const open = { ...sittingOf('r1'), stepIndex: 2 };
  await first.store.write({ runThrough: open });
  first.store.close();
  memory.set('stridewell-unsaved:gone', JSON.stringify([{ facts: [first.store.stamp(begun('r0'))], runThrough, begins: true }]));
  const { store } = page();
  await store.open();
  expect(store.kept().runThrough).toMatchObject({ id: 'r1', stepIndex: 2 });
  expect(store.kept().facts).toHaveLength(1);
  store.close();
  const again = page();
  await again.store.open();
  expect(again.store.kept().runThrough).toMatchObject({ id: 'r1', stepIndex: 2 });
});

it('another tab that hears of it writes nothing more, neither what it is asked for nor what waits', async () => {
  const [one, two] = [page(), page()];
  await Promise.all([one.store.open(), two.store.open()]);
  two.database.facts.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await two.store.write({ facts: [two.store.stamp(begun('r1'))] });
  expect(memory.size).toBe(1);
  expect(await one.store.wipe()).toEqual({ ok: true });
  two.store.forget();
  expect(memory.size).toBe(0);
  expect(await two.store.write({ facts: [two.store.stamp(begun('r2'))], leaving: true })).toMatchObject({
    ok: false,
    problem: { detail: 'everything was deleted' },
  });
  expect(memory.size).toBe(0);
  const again = page();
  await again.store.open();
  expect(again.store.kept().facts).toEqual([]);
});

it('once everything is deleted nothing is written any more, not even beside the disk', async () => {
  const { store } = page();
  await store.open();
  expect(await store.wipe()).toEqual({ ok: true });
  expect(await store.write({ facts: [store.stamp(begun('r1'))], leaving: true })).toMatchObject({ ok: false });
  expect(memory.size).toBe(0);
  const again = page();
  await again.store.open();
  expect(again.store.kept().facts).toEqual([]);
});

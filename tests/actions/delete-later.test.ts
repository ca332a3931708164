// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { describeDatabase } from '../../src/store/database.ts';
import { blockOf, firstWeekOf, freshDevice, savedSitting } from '../screens/support/at-home.tsx';

const [session] = firstWeekOf(blockOf());
let device: Awaited<ReturnType<typeof freshDevice>>;
let actions: typeof import('../../src/actions/index.ts');

beforeEach(async () => {
  device = await freshDevice();
  actions = await import('../../src/actions/index.ts');
  await device.write(savedSitting(session));
});
afterEach(() => {
  vi.useRealTimers();
  device.store.close();
});

async function onDisk() {
  const database = describeDatabase();
  const rows = await database.facts.toArray();
  database.close();
  return rows;
}
/** What is kept beside the disk. */
const unsaved = () =>
  Array.from({ length: localStorage.length }, (_, place) => localStorage.getItem(localStorage.key(place) ?? '')).join('');
const kindsOnDisk = async () => (await onDisk()).map(({ kind }) => kind);
const targets = () =>
  device.store
    .kept()
    .facts.filter(({ kind }) => kind !== 'deleted')
    .map(({ id }) => id);
const isShown = async () => {
  const { readFacts } = await import('../../src/core/facts/index.ts');
  return readFacts(device.store.kept().facts).facts.length > 0;
};
const timersOnly = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
const goAway = (state: 'hidden' | 'visible') => {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

it('is gone from sight at once, and nothing is written for ten seconds', async () => {
  timersOnly();
  actions.deleteLater(targets(), 'Strength A');
  expect(await isShown()).toBe(false);
  vi.advanceTimersByTime(9_999);
  vi.useRealTimers();
  expect(await kindsOnDisk()).not.toContain('deleted');
  actions.undoDeletion();
});

it('a backup made meanwhile holds what may still be undone, and no deletion', async () => {
  actions.deleteLater(targets(), 'Strength A');
  const made = await actions.makeBackup();
  actions.undoDeletion();
  if (!made.ok) throw new Error('No backup was made');
  const { facts } = JSON.parse(made.file.text) as { facts: { id: string; kind: string; payload?: unknown }[] };
  expect(facts.filter(({ kind }) => kind === 'deleted')).toEqual([]);
  for (const target of targets()) expect(facts.find(({ id }) => id === target)?.payload).toBeDefined();
});

it('undo within ten seconds writes nothing, and everything is as it was', async () => {
  const before = device.store.kept().facts;
  timersOnly();
  actions.deleteLater(targets(), 'Strength A');
  vi.advanceTimersByTime(9_000);
  actions.undoDeletion();
  vi.advanceTimersByTime(60_000);
  goAway('hidden');
  goAway('visible');
  vi.useRealTimers();
  expect(actions.pendingDeletion()).toBeNull();
  expect(device.store.kept().facts).toEqual(before);
  expect(await kindsOnDisk()).not.toContain('deleted');
});

it('after ten seconds the tombstones are written, and what was deleted has lost its payload on the disk', async () => {
  const ids = targets();
  timersOnly();
  actions.deleteLater(ids, 'Strength A');
  vi.advanceTimersByTime(10_000);
  vi.useRealTimers();
  await vi.waitFor(async () => expect(await kindsOnDisk()).toContain('deleted'));
  for (const row of await onDisk()) if (ids.includes(row.id)) expect(row.payload).toBeUndefined();
  expect(actions.pendingDeletion()).toBeNull();
});

it('a correction of what is deleted says nothing more, too, with one deletion for both', async () => {
  const [target] = device.store.kept().facts;
  if (target?.kind !== 'set-done') throw new Error('The first fact is a set');
  await actions.correctSet(target.id, {
    ...(target.payload as never as Parameters<typeof actions.correctSet>[1]),
    done: { both: 3 },
  });
  actions.deleteLater([target.id], 'Set 1');
  window.dispatchEvent(new Event('pagehide'));
  await vi.waitFor(async () => {
    const rows = await onDisk();
    expect(rows.filter(({ kind }) => kind === 'deleted')).toHaveLength(1);
    expect(rows.find(({ kind }) => kind === 'replaced')?.payload).toEqual({ target: target.id, payload: null });
  });
});

it.each(['pagehide', 'visibilitychange'])(
  'the page that goes out of sight (%s) writes at once, with a copy beside the disk',
  async (sign) => {
    actions.deleteLater(targets(), 'Strength A');
    if (sign === 'pagehide') window.dispatchEvent(new Event('pagehide'));
    else goAway('hidden');
    expect(unsaved()).toContain('"deleted"'); // outlives a disk that is cut off
    await vi.waitFor(async () => expect(await kindsOnDisk()).toContain('deleted'));
    await vi.waitFor(() => expect(unsaved()).toBe(''));
    goAway('visible');
  },
);

it('a second deletion writes the first', async () => {
  const [first = '', second = ''] = targets();
  actions.deleteLater([first], 'Set 1');
  actions.deleteLater([second], 'Set 2');
  await vi.waitFor(async () => expect(await kindsOnDisk()).toContain('deleted'));
  expect(actions.pendingDeletion()?.targets).toEqual([second]);
  actions.undoDeletion();
  expect((await onDisk()).filter(({ kind }) => kind === 'deleted').map(({ payload }) => payload)).toEqual([{ target: first }]);
});

it('told by hand, a sitting is one write that names itself', async () => {
  const { asPlanned } = await import('../../src/core/history/index.ts');
  await actions.saveByHand({
    session,
    day: '2025-11-24',
    entries: asPlanned(session),
    minutes: 30,
    effort: null,
    pain: null,
    note: '',
  });
  const begun = (await onDisk()).filter(({ kind }) => kind === 'session-begun');
  expect(begun).toHaveLength(1);
  expect(begun[0]?.payload).toMatchObject({ runThroughId: begun[0]?.id, sessionId: session.id, session: { id: session.id } });
});

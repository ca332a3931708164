import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { StoredFact } from '../../src/core/facts/index.ts';
import { blockOf } from '../core/adapt/block.ts';

type Actions = typeof import('../../src/actions/index.ts');
type Store = typeof import('../../src/store/index.ts').store;
const open: Store[] = [];

/** A device with an empty database of its own: the app's modules, loaded anew. */
async function device(): Promise<{ readonly actions: Actions; readonly store: Store }> {
  vi.resetModules();
  const factory = new IDBFactory();
  Dexie.dependencies.indexedDB = factory;
  vi.stubGlobal('indexedDB', factory);
  const { store } = await import('../../src/store/index.ts');
  const actions = await import('../../src/actions/index.ts');
  await store.open();
  open.push(store);
  return { actions, store };
}

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-11-24T08:00:00Z') }));
afterEach(() => {
  for (const store of open.splice(0)) store.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const fileOf = (text: string) => ({ size: text.length, text: async () => text });
const ids = (facts: readonly StoredFact[]) => facts.map(({ id }) => id).sort();

async function used() {
  const made = await device();
  const { store, actions } = made;
  await actions.beginBlock(blockOf());
  await store.write({ facts: [store.stamp({ kind: 'note', payload: { text: 'mine' } })] });
  await actions.chooseTheme('dark');
  const backup = await actions.makeBackup();
  if (!backup.ok) throw new Error('Nothing to back up');
  return { ...made, file: backup.file };
}

it('a new device offers no backup: an empty file must not take a good one’s place', async () => {
  const { actions } = await device();
  expect(await actions.makeBackup()).toEqual({ ok: false });
});

it('a backup is one dated file, taken in whole by another device, and undone whole', async () => {
  const one = await used();
  expect(one.file).toMatchObject({ name: 'stridewell-2025-11-24.json', type: 'application/json' });
  const there = one.store.kept().facts;

  const two = await device();
  await two.store.write({ facts: [two.store.stamp({ kind: 'note', payload: { text: 'theirs' } })] });
  await two.actions.chooseHair('long');
  await vi.waitFor(() => expect(two.store.kept().settings['device']).toBeDefined());
  const before = two.store.kept();
  const look = await two.actions.lookInto(fileOf(one.file.text));
  if (!look.ok) throw new Error(look.refusal.code);
  expect(look.preview).toMatchObject({ added: there.length, deletes: 0 });
  expect(two.store.kept()).toBe(before);

  expect(await two.actions.takeIn(look.backup)).toEqual({ ok: true });
  expect(ids(two.store.kept().facts)).toEqual(ids([...there, ...before.facts]));
  expect(two.store.kept().settings).toMatchObject({ theme: 'dark', hair: 'long', device: before.settings['device'] });

  const undo = two.actions.lastRestore();
  if (undo === null) throw new Error('Nothing to undo');
  expect(await two.actions.undoTakingIn(undo)).toEqual({ ok: true });
  expect(two.store.kept().facts).toEqual(before.facts);
  expect(two.store.kept().settings).toEqual(before.settings);
  expect(two.actions.lastRestore()).toBeNull();
});

it('taken in twice it is there once', async () => {
  const one = await used();
  const before = one.store.kept().facts;
  const look = await one.actions.lookInto(fileOf(one.file.text));
  if (!look.ok) throw new Error(look.refusal.code);
  expect(look.preview.added).toBe(0);
  await one.actions.takeIn(look.backup);
  expect(ids(one.store.kept().facts)).toEqual(ids(before));
});

it('undoing a restore leaves a setting that was chosen after it', async () => {
  const one = await used();
  const two = await device();
  const look = await two.actions.lookInto(fileOf(one.file.text));
  if (!look.ok) throw new Error(look.refusal.code);
  await two.actions.takeIn(look.backup);
  expect(two.store.kept().settings['theme']).toBe('dark');
  vi.setSystemTime(new Date('2025-11-24T08:05:00Z'));
  await two.actions.chooseTheme('light');
  // A second restore of the same file changes nothing, and leaves what undoes the first.
  await two.actions.takeIn(look.backup);
  const undo = two.actions.lastRestore();
  if (undo === null) throw new Error('Nothing to undo');
  expect(undo.added.length).toBeGreaterThan(0);
  await two.actions.undoTakingIn(undo);
  expect(two.store.kept().settings['theme']).toBe('light');
});

it('once something is recorded after it, a restore is not undone any more', async () => {
  const one = await used();
  const two = await device();
  const look = await two.actions.lookInto(fileOf(one.file.text));
  if (!look.ok) throw new Error(look.refusal.code);
  await two.actions.takeIn(look.backup);
  vi.setSystemTime(new Date('2025-11-24T08:05:00Z'));
  await two.store.write({ facts: [two.store.stamp({ kind: 'note', payload: { text: 'after' } })] });
  expect(two.actions.lastRestore()).toBeNull();
});

/** A backup of `from`, taken in by `by`. */
async function takenIn(file: { readonly text: string }, by: Actions) {
  const look = await by.lookInto(fileOf(file.text));
  if (!look.ok) throw new Error(look.refusal.code);
  await by.takeIn(look.backup);
}

it('by a clock that is behind what is recorded already, a restore can be undone, until something is recorded after it', async () => {
  const one = await used();
  vi.setSystemTime(new Date('2025-11-26T08:00:00Z'));
  const two = await device();
  await two.store.write({ facts: [two.store.stamp({ kind: 'note', payload: { text: 'by a clock that was ahead' } })] });
  vi.setSystemTime(new Date('2025-11-24T09:00:00Z'));
  await takenIn(one.file, two.actions);
  expect(two.actions.lastRestore()).not.toBeNull();
  await two.store.write({ facts: [two.store.stamp({ kind: 'note', payload: { text: 'after' } })] });
  expect(two.actions.lastRestore()).toBeNull();
});

it('by a clock that is put back after it, a restore is not undone any more once something is recorded', async () => {
  const one = await used();
  vi.setSystemTime(new Date('2025-11-26T08:00:00Z'));
  const two = await device();
  await takenIn(one.file, two.actions);
  vi.setSystemTime(new Date('2025-11-24T09:00:00Z'));
  await two.store.write({ facts: [two.store.stamp({ kind: 'note', payload: { text: 'after' } })] });
  expect(two.actions.lastRestore()).toBeNull();
});

it('a deletion that a restore brought stays when the restore is undone, and nothing keeps what was deleted', async () => {
  const one = await used();
  const before = one.file;
  const two = await device();
  await takenIn(before, two.actions);
  const note = two.store.kept().facts.find(({ kind }) => kind === 'note');
  if (note === undefined) throw new Error('No note');
  vi.setSystemTime(new Date('2025-11-24T08:05:00Z'));
  await two.actions.takeBack(note.id);
  await two.store.write({ facts: [two.store.stamp({ kind: 'note', payload: { text: 'another' } })] });
  const backup = await two.actions.makeBackup();
  if (!backup.ok) throw new Error('Nothing to back up');

  const three = await device();
  await takenIn(before, three.actions);
  await takenIn(backup.file, three.actions);
  expect(JSON.stringify(await three.store.settingRows())).not.toContain('mine');
  const undo = three.actions.lastRestore();
  if (undo === null) throw new Error('Nothing to undo');
  await three.actions.undoTakingIn(undo);
  expect(three.store.kept().facts.find(({ id }) => id === note.id)).toEqual({ ...note, payload: undefined });
  expect(JSON.stringify(three.store.kept().facts)).not.toContain('another');
  const again = await three.actions.makeBackup();
  expect(again.ok && again.file.text).not.toContain('mine');
});

it('what was deleted there after the backup was made is deleted here, and an old backup does not bring it back', async () => {
  const one = await used();
  const note = one.store.kept().facts.find(({ kind }) => kind === 'note');
  if (note === undefined) throw new Error('No note');
  await one.actions.takeBack(note.id);
  await vi.waitFor(() => expect(one.store.kept().facts.find(({ id }) => id === note.id)?.payload).toBeUndefined());
  const old = await one.actions.lookInto(fileOf(one.file.text));
  if (!old.ok) throw new Error(old.refusal.code);
  await one.actions.takeIn(old.backup);
  expect(one.store.kept().facts.find(({ id }) => id === note.id)?.payload).toBeUndefined();
});

it('a file that is refused changes nothing', async () => {
  const { store, actions } = await used();
  const before = store.kept();
  for (const text of ['', '{}', '{"format":"stridewell-backup","version":1,"facts":[{"__proto__":1}],"settings":[]}']) {
    expect((await actions.lookInto(fileOf(text))).ok).toBe(false);
  }
  const vast = { size: 101 * 1024 * 1024, text: () => Promise.reject(new Error('it must not be read')) };
  expect(await actions.lookInto(vast)).toMatchObject({ ok: false, refusal: { code: 'too-big' } });
  expect(store.kept()).toBe(before);
});

it.each(['Europe/London', 'Pacific/Auckland'])(
  'the plan in a calendar: each session ahead at the chosen time wherever one is (%s), by a name that stays, with an alarm',
  async (zone) => {
    vi.stubEnv('TZ', zone);
    const { actions } = await used();
    const file = await actions.planForCalendar('18:30');
    if (file === null) throw new Error('No file');
    expect(file.type).toBe('text/calendar;charset=utf-8');
    for (const line of file.text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const calendar = new ICAL.Component(ICAL.parse(file.text));
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(events).toHaveLength(30);
    const sessions = blockOf().weeks.flatMap((week) => week.sessions);
    for (const [place, event] of events.entries()) {
      expect(event.uid).toBe(`${sessions[place]?.id}@stridewell`);
      expect(event.startDate.toString()).toBe(`${sessions[place]?.day}T18:30:00`);
      expect(event.startDate.zone.tzid).toBe('floating');
      expect(event.duration.toSeconds()).toBe((sessions[place]?.minutes ?? 0) * 60);
      expect(event.summary).toMatch(/^Stridewell: (Strength A|Strength B|Mobility)$/);
      const [alarm] = event.component.getAllSubcomponents('valarm');
      expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    }
    const first = events[0]?.sequence ?? Number.NaN;
    vi.setSystemTime(new Date('2025-11-24T09:00:00Z'));
    const later = await actions.planForCalendar('18:30');
    const again = new ICAL.Event(new ICAL.Component(ICAL.parse(later?.text ?? '')).getFirstSubcomponent('vevent') ?? undefined);
    expect(again.uid).toBe(events[0]?.uid);
    expect(again.sequence).toBeGreaterThan(first);
    vi.unstubAllEnvs();
  },
);

it('everything deleted is gone, and the app opens as on the first day', async () => {
  const one = await used();
  expect(await one.store.wipe()).toEqual({ ok: true });
  vi.resetModules();
  const { store } = await import('../../src/store/index.ts');
  await store.open();
  open.push(store);
  expect(store.kept()).toMatchObject({ phase: 'ready', facts: [], runThrough: null });
});

it('a correction of shoes or checks keeps what a later version added to them', async () => {
  const { store, actions } = await device();
  const { readFacts } = await import('../../src/core/facts/index.ts');
  const pair = { name: 'Blue', metresBefore: 0, retired: null, colour: 'blue' };
  const shoes = store.stamp({ kind: 'shoes', payload: pair });
  const checks = store.stamp({ kind: 'return-checked', payload: Object.assign({ passed: {} }, { note: 'kept' }) });
  await store.write({ facts: [shoes, checks] });
  await actions.changeShoes(shoes.id, { name: 'Red', metresBefore: 0, retired: null });
  await actions.sayChecks(checks.id, { hops: true });
  const payloads = readFacts(store.kept().facts).facts.map(({ payload }) => payload);
  expect(payloads).toContainEqual({ ...pair, name: 'Red' });
  expect(payloads).toContainEqual({ passed: { hops: true }, note: 'kept' });
});

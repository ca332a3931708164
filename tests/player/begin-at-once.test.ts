import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { describeDatabase, watchWritten } from '../../src/store/database.ts';
import { createStore } from '../../src/store/store.ts';
import { mixed } from '../core/workout/sessions.ts';
import { aPage, aPhone } from './page.ts';

/** A tab with a true store of its own, on a browser without locks. */
async function aTab() {
  const store = createStore({ loadDatabase: async () => ({ describeDatabase, watchWritten }) });
  await store.open();
  const page = aPage({ ...aPhone(), store: () => store, takePlace: async () => () => {} });
  return { store, page };
}

it('of two tabs that begin in one moment, the slower takes up what the quicker has begun, and waits', async () => {
  const [quick, slow] = [await aTab(), await aTab()];
  for (const { page } of [quick, slow]) {
    expect(page.player.begin(mixed, 'left')).toBe(true);
    page.player.enter();
  }
  const { id } = quick.page.runThrough();
  await vi.waitFor(() => expect(slow.page.runThrough().id).toBe(id));
  expect(slow.page.status().kind).toBe('away');
  expect(quick.page.status().kind).toBe('running');
  expect(slow.page.ears.ahead()).toEqual([]);
  await vi.waitFor(() => {
    for (const { store } of [quick, slow]) expect(store.kept().facts.map((fact) => fact.id)).toEqual([id]);
  });
  for (const { store, page } of [quick, slow]) {
    page.player.pause();
    store.close();
  }
});

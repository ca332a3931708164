// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetEverything, watchForgetting } from '../../src/device/index.ts';

const scope = 'https://example.org/stridewell/';
let stores: string[] = [];
let registered = true;
const stops: (() => void)[] = [];

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  stores = [`precache-v2-${scope}`, `figures-${scope}`, 'precache-v2-https://example.org/other/', 'a-neighbour'];
  registered = true;
  const worker = {
    scope,
    unregister: async () => {
      registered = false;
      return true;
    },
  };
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => worker } });
  vi.stubGlobal('caches', {
    keys: async () => stores,
    delete: async (name: string) => {
      stores = stores.filter((one) => one !== name);
      return true;
    },
  });
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
});

it('forgets every small store of ours and none of a neighbour on the same address', async () => {
  for (const storage of [localStorage, sessionStorage]) {
    storage.setItem('stridewell-unsaved:page', '[]');
    storage.setItem('stridewell-theme', 'dark');
    storage.setItem('neighbour', 'theirs');
    storage.setItem('my-stridewell', 'theirs, too');
  }
  await forgetEverything();
  for (const storage of [localStorage, sessionStorage]) {
    expect(Object.keys(storage).sort()).toEqual(['my-stridewell', 'neighbour']);
  }
});

it('forgets the files that our own worker saved, and the worker', async () => {
  await forgetEverything();
  expect(stores).toEqual(['precache-v2-https://example.org/other/', 'a-neighbour']);
  expect(registered).toBe(false);
});

it('what a browser lacks does not keep it from forgetting the rest', async () => {
  vi.stubGlobal('navigator', {});
  localStorage.setItem('stridewell-theme', 'dark');
  await forgetEverything();
  expect(localStorage).toHaveLength(0);
});

it('another window hears of it once, and of nothing else', () => {
  let heard = 0;
  stops.push(
    watchForgetting(() => {
      heard += 1;
    }),
  );
  const told = (key: string, newValue: string | null) => window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
  told('stridewell-theme', 'dark');
  told('stridewell-forgotten', '1');
  told('stridewell-forgotten', null); // the signal is taken away again
  expect(heard).toBe(1);
});

// @vitest-environment jsdom
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import Dexie from 'dexie';
import { MemoryRouter } from 'react-router';
import { encodeTime } from 'ulid';
import { afterEach, expect, it, vi } from 'vitest';
import type { StoredFact } from '../../src/core/facts/index.ts';
import { blockOf } from './support/at-home.tsx';

const dayMs = 86_400_000;
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function fact(daysAgo: number, place: number, kind: string, payload: unknown): StoredFact {
  const at = Math.round(Date.now() - daysAgo * dayMs) + place;
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

it('with years of records what needs the recent ones stands first, and all else waits for the whole', async () => {
  vi.resetModules();
  const factory = new IDBFactory();
  Dexie.dependencies.indexedDB = factory;
  vi.stubGlobal('indexedDB', factory);
  const { describeDatabase } = await import('../../src/store/database.ts');
  const { store } = await import('../../src/store/index.ts');
  const { Opened } = await import('../../src/app/Opened.tsx');
  const database = describeDatabase();
  const notes = Array.from({ length: 3_500 }, (_, place) => fact(700 - place / 5, place, 'note', { text: 'a note' }));
  const begun = [fact(5, 1, 'red-flags-answered', { flags: [] }), fact(5, 2, 'block-begun', { block: blockOf() })];
  await database.facts.bulkPut([...notes, ...begun]);
  await database.settings.put({ key: 'device', value: 'd', at: 1 });
  database.close();

  const seen: string[] = [];
  const Standing = ({ name }: { readonly name: string }) => {
    seen.push(`${name} of ${store.kept().facts.length}`);
    return <p>{name}</p>;
  };
  render(
    <MemoryRouter>
      <Opened recent>
        <Standing name="today" />
      </Opened>
      <Opened recent={false}>
        <Standing name="progress" />
      </Opened>
    </MemoryRouter>,
  );
  void store.open();
  await screen.findByText('progress');
  const { length } = [...notes, ...begun];
  expect(seen[0]).toMatch(/^today of \d{1,3}$/);
  expect(seen.filter((one) => one.startsWith('progress'))).toEqual([`progress of ${length}`]);
  store.close();
});

it('only Today is drawn from recent records', async () => {
  const { routes } = await import('../../src/app/routes.tsx');
  expect(routes.filter(({ needsStore }) => needsStore === 'recent').map(({ path }) => path)).toEqual(['/']);
});

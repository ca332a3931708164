import { expect, type Page } from '@playwright/test';
import type { Session } from '../../../src/core/plan/index.ts';
import type { RunThrough } from '../../../src/core/workout/index.ts';

/** Opened before the app has opened it, the database would be made here, with no tables in it. */
async function appHasOpened(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('stridewell');
}

/** Everything in one of the app's tables, as it lies on the disk. */
export async function rowsOf(page: Page, table: 'facts' | 'runThroughs' | 'settings'): Promise<Record<string, unknown>[]> {
  await appHasOpened(page);
  return page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('stridewell');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
    table,
  );
}

/** Puts a row on the disk past the app. */
export async function putRow(page: Page, table: 'facts' | 'runThroughs', row: object): Promise<void> {
  await appHasOpened(page);
  return page.evaluate(
    ([name, given]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('stridewell');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite');
          writing.objectStore(name).put(given);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [table, row] as const,
  );
}

/** Puts many facts on the disk past the app, in one go. */
export async function putFacts(page: Page, rows: readonly object[]): Promise<void> {
  await appHasOpened(page);
  return page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('stridewell');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('facts', 'readwrite');
          for (const row of given) writing.objectStore('facts').put(row);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    rows,
  );
}

/** The run-through as it lies on the disk. */
export async function rowOf(page: Page): Promise<RunThrough> {
  const [row] = await rowsOf(page, 'runThroughs');
  if (row === undefined) throw new Error('Nothing is open on the disk');
  return row['runThrough'] as RunThrough; // as the app wrote it
}

/**
 * Puts other exercises into the session that is open, and takes it up again from its start, with `leftMs` to go before the first
 * set: the page must be in the player. `id`: as another run-through, to which nothing recorded before belongs.
 */
export async function playInstead(
  page: Page,
  parts: Partial<Pick<Session, 'warmUp' | 'main' | 'coolDown'>>,
  { id, leftMs = 10_000 }: { readonly id?: string; readonly leftMs?: number } = {},
): Promise<void> {
  const runThrough = await rowOf(page);
  const session = { ...runThrough.session, warmUp: [], main: [], coolDown: [], ...parts };
  const address = page.url();
  await page.goto(new URL('/exercises', address).href); // away from the stage, so that it writes no more
  await putRow(page, 'runThroughs', {
    slot: 'current',
    runThrough: {
      ...runThrough,
      id: id ?? runThrough.id,
      session,
      stepIndex: 0,
      recorded: {},
      status: { kind: 'paused', leftMs },
    },
  });
  await page.goto(address);
  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await expect.poll(async () => (await rowOf(page)).status.kind).toBe('running'); // it is written after the picture
}

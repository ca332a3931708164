import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { encodeTime } from 'ulid';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import type { StoredFact } from '../../src/core/facts/index.ts';
import { phone } from '../journeys/support/phone.ts';
import { type AppServer, serveApp } from '../journeys/support/server.ts';
import { keepDefaultBlock } from '../journeys/support/walk.ts';
import { tenYears } from './plan.ts';

/** What ten years of records cost in a browser, at this machine's full speed. */
export interface RecordsCost {
  readonly facts: number;
  /** Time until Today stands, over that of a phone with one block; each pair taken one after the other. */
  readonly todayRatios: readonly number[];
  readonly backupMs: readonly number[];
  readonly restoreMs: readonly number[];
}

const wanted = 60_000;
const runs = 5;
const dayMs = 86_400_000;
const tenYearsMs = 3_652 * dayMs;

/** Opens the built app in `dist` with 60,000 facts on the disk, beside one with a single block. */
export async function measureRecords(): Promise<RecordsCost> {
  const server = await serveApp();
  const folder = mkdtempSync(join(tmpdir(), 'stridewell-records-'));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    const [empty, full] = [await opened(browser.newContext(phone), server), await opened(browser.newContext(phone), server)];
    const facts = await fill(full);
    const todayRatios: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const [one, many] = [await untilToday(empty, server), await untilToday(full, server)];
      if (run > 0) todayRatios.push(many / one); // the first fills the caches
    }
    const [backupMs, restoreMs]: [number[], number[]] = [[], []];
    for (let run = 0; run < 3; run += 1) {
      const file = join(folder, `stridewell-${run}.json`);
      backupMs.push(await backUp(full, file));
      const other = await opened(browser.newContext(phone), server);
      restoreMs.push(await restore(other, file));
      await other.context().close();
    }
    return { facts, todayRatios, backupMs, restoreMs };
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

async function opened(making: Promise<BrowserContext>, server: AppServer): Promise<Page> {
  const page = await (await making).newPage();
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('main h1') !== null)
        Reflect.set(window, 'stoodAt', Reflect.get(window, 'stoodAt') ?? performance.now());
    }).observe(document, { childList: true, subtree: true });
  });
  await keepDefaultBlock(page, server.url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  return page;
}

/** Ten years before the block that is there, and short notes between them up to the number that is wanted. */
async function fill(page: Page): Promise<number> {
  const { facts } = tenYears();
  const [first, last] = [facts.at(0), facts.at(-1)];
  if (first === undefined || last === undefined) throw new Error('The ten years are empty');
  const now = Date.now();
  // Three sessions a week take longer than ten years to be 3,000: they are laid closer, and the last of them is yesterday's.
  const momentOf = ({ at }: StoredFact) => Math.round(now - dayMs - (1 - (at - first.at) / (last.at - first.at)) * tenYearsMs);
  const more = Math.max(0, wanted - facts.length);
  const rows = [
    ...facts.map((fact, place) => laid(fact, momentOf(fact), place)),
    ...Array.from({ length: more }, (_, place) => {
      const note: StoredFact = { ...first, kind: 'note', version: 1, payload: { text: 'a note' } };
      return laid(note, Math.round(now - dayMs - (1 - place / more) * tenYearsMs), facts.length + place);
    }),
  ];
  for (let from = 0; from < rows.length; from += 5_000) {
    await page.evaluate(
      (some) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('stridewell');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('facts', 'readwrite');
            for (const row of some) writing.objectStore('facts').put(row);
            writing.onabort = () => reject(writing.error);
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      rows.slice(from, from + 5_000),
    );
  }
  return rows.length;
}

/** With the id that it would have, had it been written then. */
function laid(fact: StoredFact, at: number, place: number): StoredFact {
  return { ...fact, at, id: `${encodeTime(at)}${String(place).padStart(16, '0')}`, day: new Date(at).toISOString().slice(0, 10) };
}

async function untilToday(page: Page, server: AppServer): Promise<number> {
  await page.goto(`${server.url}/`);
  const ms = await page.waitForFunction(() => Reflect.get(window, 'stoodAt'));
  await page.waitForTimeout(1_500); // what comes after Today is no part of the next start
  return (await ms.jsonValue()) as number;
}

async function backUp(page: Page, file: string): Promise<number> {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  const button = page.getByRole('button', { name: /^Back up/ });
  await button.waitFor();
  const from = Date.now();
  const downloading = page.waitForEvent('download');
  await button.click();
  const download = await downloading;
  const ms = Date.now() - from;
  await download.saveAs(file);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click();
  return ms;
}

async function restore(page: Page, file: string): Promise<number> {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('link', { name: /^Restore from a file/ }).click();
  const from = Date.now();
  await page.getByLabel('Choose a file').setInputFiles(file);
  await page.getByRole('button', { name: /^Add \d+ records$/ }).click();
  await page.getByRole('heading', { level: 1, name: 'It is all here' }).waitFor({ timeout: 60_000 });
  return Date.now() - from;
}

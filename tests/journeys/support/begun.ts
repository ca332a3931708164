import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { monotonicFactory } from 'ulid';
import { exercises } from '../../../src/catalogue/index.ts';
import { type LocalDay, weekdays } from '../../../src/core/calendar/index.ts';
import { type FactDraft, factVersions } from '../../../src/core/facts/index.ts';
import { generateBlock, type Profile } from '../../../src/core/plan/index.ts';
import { putFacts } from './records.ts';

/** Who taps Continue on every question of the welcome; `main-job.spec.ts` holds that it is still so. */
const defaultAnswers: Omit<Profile, 'startDay'> = {
  availableDays: weekdays,
  runDays: [2, 4, 7],
  hardRunDays: [],
  longRunDay: null,
  equipment: [],
  experience: 'new',
  sessionMinutes: 40,
  avoid: [],
  pain: { worst: 2, days: 3, side: 'both' },
  selfTest: [false, true, false, true, false, false],
  redFlags: [],
  postpartumWeeks: null,
  seed: 28,
};

const device = '01M87BDWDZ2HFRSGFMZ7J09J0G';

/**
 * Makes the device one that was here before, with nothing on record: an empty database of the shape that was shipped, and the theme
 * of the last visit. The app at `url` is not opened for it, only an empty page at an address beside it, where the page is left.
 */
export async function layDevice(page: Page, url = '/'): Promise<void> {
  const { version, stores } = JSON.parse(readFileSync('tests/fixtures/database-v1.json', 'utf8'));
  const tables = Object.entries<{ keyPath: string }>(stores).map(([name, { keyPath }]) => ({ name, keyPath }));
  const beside = `${url.replace(/\/$/, '')}/beside-the-app`;
  const nothing = '<!doctype html><title>Nothing</title><link rel="icon" href="data:,">';
  await page.route('**/beside-the-app', (route) => route.fulfill({ contentType: 'text/html', body: nothing }));
  await page.goto(beside);
  await page.unroute('**/beside-the-app');
  await page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        localStorage.setItem('stridewell-theme', 'system');
        const opening = indexedDB.open('stridewell', given.version);
        opening.onupgradeneeded = () => {
          for (const { name, keyPath } of given.tables) opening.result.createObjectStore(name, { keyPath });
          opening.transaction?.objectStore('settings').put({ key: 'device', value: given.device, at: Date.now() });
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    { version, tables, device },
  );
}

/**
 * Begins the block that the welcome gives to its default answers, today by the page's clock, without walking through it: the same
 * two facts are laid on the disk of a new device. Ends on Today. What is about the welcome walks through it, by `keepDefaultBlock`.
 */
export async function beginBlock(page: Page, url = '/'): Promise<void> {
  await layDevice(page, url);
  const now = await page.evaluate(() => {
    const date = new Date();
    const two = (value: number) => String(value).padStart(2, '0');
    return {
      at: date.getTime(),
      day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as LocalDay,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    };
  });
  const generated = generateBlock({ ...defaultAnswers, startDay: now.day }, exercises);
  if (!generated.ok) throw new Error(`The default block was refused: ${generated.reason.rule}`);
  const makeId = monotonicFactory();
  const stamped = (draft: FactDraft) => ({ id: makeId(now.at), ...now, device, version: factVersions[draft.kind], ...draft });
  await putFacts(page, [
    stamped({ kind: 'red-flags-answered', payload: { flags: [] } }),
    stamped({ kind: 'block-begun', payload: { block: generated.block } }),
  ]);
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

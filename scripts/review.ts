/**
 * Takes every look of the player from the built app, to be seen side by side: `npm run shots` writes review/*.png (not kept in
 * git). Build first. SIZES=390x844 takes one size alone.
 */
import { mkdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { everyLook } from '../tests/journeys/support/exercises.ts';
import { phone } from '../tests/journeys/support/phone.ts';
import { playInstead } from '../tests/journeys/support/records.ts';
import { serveApp } from '../tests/journeys/support/server.ts';
import { keepDefaultBlock, startFirstSession } from '../tests/journeys/support/walk.ts';
import { browserFlags, findBrowser } from './browser.mjs';

const folder = 'review';
const sizes = (process.env['SIZES'] ?? '390x844,320x568,844x390,1180x820').split(',');
const looks = [
  { name: 'light', colorScheme: 'light', text: '100%' },
  { name: 'dark', colorScheme: 'dark', text: '100%' },
  { name: 'large-text', colorScheme: 'light', text: '200%' },
] as const;

const tap = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const done = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Done', exact: true }).click();
const phaseOf = (page: Page) => page.getByRole('main').getAttribute('data-phase');

async function takeAll(browser: Browser, url: string, size: string, look: (typeof looks)[number]): Promise<void> {
  const [width = 390, height = 844] = size.split('x').map(Number);
  const { colorScheme, text } = look;
  const context = await browser.newContext({ ...phone, viewport: { width, height }, deviceScaleFactor: 1, colorScheme });
  const page = await context.newPage();
  const shot = async (name: string) => {
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, text);
    await page.waitForTimeout(100);
    await page.screenshot({ path: `${folder}/${size}-${look.name}-${name}.png`, fullPage: text !== '100%' });
  };
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await keepDefaultBlock(page, url);
  await startFirstSession(page);
  await playInstead(page, { main: everyLook });

  const seen = new Set<string>();
  while ((await phaseOf(page)) !== 'rest' || seen.size < 6) {
    const phase = (await phaseOf(page)) ?? '';
    const round = (await page.getByText(/^Round \d of \d$/).count()) > 0 ? '-superset' : '';
    if (!seen.has(phase + round)) {
      seen.add(phase + round);
      await page.clock.runFor(1_400);
      await shot(phase + round);
    }
    if (phase === 'work') for (let s = 0; s < 40 && (await phaseOf(page)) === 'work'; s += 1) await page.clock.runFor(3_000);
    else await tap(page, 'Next');
  }
  await shot('rest');
  await tap(page, 'Hard');
  await shot('rest-hard');
  await tap(page, 'It hurt');
  await page.getByRole('radio', { name: '4', exact: true }).check({ force: true });
  await shot('hurt-4');
  await page.getByRole('radio', { name: '7', exact: true }).check({ force: true });
  await shot('hurt-7');
  await done(page);
  await shot('stopped');
  await tap(page, /^Go on to/);
  await tap(page, 'Options');
  await shot('options');
  await page.getByRole('switch', { name: 'Own pace for reps' }).check({ force: true });
  await page.getByRole('switch', { name: 'Wait for my tap' }).check({ force: true });
  await done(page);
  await shot('waiting');
  await tap(page, 'I’m ready');
  await page.clock.runFor(31_000);
  await shot('own-pace');
  await tap(page, 'Pause');
  await shot('paused');
  await tap(page, 'Resume');
  await page.reload();
  await page.getByRole('button', { name: 'Resume', exact: true }).waitFor();
  await shot('away');
  await tap(page, 'End session');
  await page.getByRole('button', { name: 'Save session' }).waitFor();
  await page.screenshot({ path: `${folder}/${size}-${look.name}-summary.png`, fullPage: true });
  await context.close();
}

mkdirSync(folder, { recursive: true });
const server = await serveApp();
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
try {
  for (const size of sizes)
    for (const look of looks.filter((each) => (process.env['LOOKS'] ?? 'light,dark,large-text').split(',').includes(each.name)))
      await takeAll(browser, server.url, size, look);
} finally {
  await browser.close();
  await server.stop();
}

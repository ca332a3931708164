/**
 * Takes the pictures of the app that a browser shows before it installs, and the README, too: from the built app, with weeks of
 * records in it. `npm run shots` writes public/screenshots/*.png; commit them. Their list is in scripts/web-manifest.mjs.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { openAfter } from '../tests/journeys/support/lived.ts';
import { phone } from '../tests/journeys/support/phone.ts';
import { serveApp } from '../tests/journeys/support/server.ts';
import { keepDefaultBlock, startFirstSession } from '../tests/journeys/support/walk.ts';
import { browserFlags, findBrowser } from './browser.mjs';
import { withPalette } from './palette-png.ts';
import { screenshots } from './web-manifest.mjs';

const folder = 'public/screenshots';
/** Days lived: the fifth week begins, on a Monday. */
const days = 28;

mkdirSync(folder, { recursive: true });
const server = await serveApp();
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
try {
  await onPhone(browser, server.url);
  await inPlayer(browser, server.url);
  await onComputer(browser, server.url);
} finally {
  await browser.close();
  await server.stop();
}

async function onPhone(browser: Browser, baseURL: string): Promise<void> {
  const page = await (await browser.newContext({ ...phone, baseURL, serviceWorkers: 'block' })).newPage();
  await openAfter(page, days, '/');
  await take(page, 'today.png');
  await page.goto('/progress');
  await take(page, 'progress.png');
}

/** In the middle of a first set; the player shows nothing of what was before. */
async function inPlayer(browser: Browser, baseURL: string): Promise<void> {
  const page = await (await browser.newContext({ ...phone, baseURL, serviceWorkers: 'block' })).newPage();
  await page.clock.install({ time: new Date('2026-11-24T08:00:00Z') });
  await keepDefaultBlock(page);
  await startFirstSession(page);
  while (!/Set 1 of [23]/.test(await page.getByRole('main').innerText())) {
    await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.clock.runFor(10_400);
  await take(page, 'player.png');
}

async function onComputer(browser: Browser, baseURL: string): Promise<void> {
  const viewport = { width: 1280, height: 800 };
  const { locale, timezoneId } = phone;
  const page = await (await browser.newContext({ viewport, locale, timezoneId, baseURL, serviceWorkers: 'block' })).newPage();
  await openAfter(page, days, '/plan');
  await take(page, 'wide.png');
}

/** Once all that comes in late stands. */
async function take(page: Page, file: string): Promise<void> {
  if (!screenshots.some((one) => one.file === file)) throw new Error(`scripts/web-manifest.mjs does not tell of ${file}`);
  await page.locator('main svg').first().waitFor();
  await page.waitForTimeout(1_500);
  writeFileSync(`${folder}/${file}`, withPalette(await page.screenshot()));
}

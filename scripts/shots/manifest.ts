import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { openAfter } from '../../tests/journeys/support/lived.ts';
import { phone } from '../../tests/journeys/support/phone.ts';
import { keepDefaultBlock, startFirstSession } from '../../tests/journeys/support/walk.ts';
import { withPalette } from '../palette-png.ts';
import { screenshots } from '../web-manifest.mjs';

/** Days lived: the fifth week begins, on a Monday. */
const days = 28;

/**
 * Takes the pictures of the app that a browser shows before it installs, and the README, too: from the built app, with weeks of
 * records in it. Their list is in scripts/web-manifest.mjs. Gives the names of the files it wrote to `folder`.
 */
export async function takeManifestShots(browser: Browser, baseURL: string, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const taken: string[] = [];
  const take = async (page: Page, file: string) => {
    if (!screenshots.some((one) => one.file === file)) throw new Error(`scripts/web-manifest.mjs does not tell of ${file}`);
    await page.locator('main svg:visible').first().waitFor();
    await page.waitForTimeout(1_500); // all that comes in late stands
    writeFileSync(`${folder}/${file}`, withPalette(await page.screenshot()));
    taken.push(file);
  };
  await onPhone(browser, baseURL, take);
  await inPlayer(browser, baseURL, take);
  await onComputer(browser, baseURL, take);
  return taken;
}

type Take = (page: Page, file: string) => Promise<void>;

async function onPhone(browser: Browser, baseURL: string, take: Take): Promise<void> {
  const page = await (await browser.newContext({ ...phone, baseURL, serviceWorkers: 'block' })).newPage();
  await openAfter(page, days, '/');
  await take(page, 'today.png');
  await page.goto('/progress');
  await take(page, 'progress.png');
  await page.context().close();
}

/** In the middle of a first set; the player shows nothing of what was before. */
async function inPlayer(browser: Browser, baseURL: string, take: Take): Promise<void> {
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
  await page.context().close();
}

async function onComputer(browser: Browser, baseURL: string, take: Take): Promise<void> {
  const viewport = { width: 1280, height: 800 };
  const { locale, timezoneId } = phone;
  const page = await (
    await browser.newContext({
      viewport,
      deviceScaleFactor: 1,
      isMobile: false,
      hasTouch: false,
      locale,
      timezoneId,
      baseURL,
      serviceWorkers: 'block',
    })
  ).newPage();
  await openAfter(page, days, '/plan');
  await take(page, 'wide.png');
  await page.context().close();
}

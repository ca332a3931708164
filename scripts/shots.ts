/**
 * Takes every screen in every state from the built app, to be seen side by side: `npm run shots` writes review/screens/*.png and
 * one contact sheet for each size and look, review/sheet-*.png (not kept in git). SIZES=390x844 takes one size alone, LOOKS=dark
 * one look. Before that it takes the pictures of public/screenshots anew; commit them.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { openAfter, runsBefore } from '../tests/journeys/support/lived.ts';
import { phone } from '../tests/journeys/support/phone.ts';
import { places } from '../tests/journeys/support/places.ts';
import { serveApp } from '../tests/journeys/support/server.ts';
import { keepDefaultBlock, proceed } from '../tests/journeys/support/walk.ts';
import { browserFlags, findBrowser } from './browser.mjs';
import { takeManifestShots } from './shots/manifest.ts';
import { everyPlayerLook } from './shots/player.ts';

const folder = 'review/screens';
const sizes = (process.env['SIZES'] ?? '390x844,320x568,844x390,820x1180,1440x900').split(',');
const looks = [
  { name: 'light', colorScheme: 'light', text: '100%', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', text: '100%', forcedColors: 'none' },
  { name: 'large-text', colorScheme: 'light', text: '200%', forcedColors: 'none' },
  { name: 'forced-colours', colorScheme: 'dark', text: '100%', forcedColors: 'active' },
] as const;
type Look = (typeof looks)[number];
const wanted = (process.env['LOOKS'] ?? looks.map(({ name }) => name).join(',')).split(',');

const start = new Date('2026-11-24T08:00:00Z');
const dayMs = 86_400_000;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** What takes a picture, named. */
type Shot = (name: string) => Promise<void>;

/** Each state in a browser of its own. */
const states: readonly ((page: Page, shot: Shot, context: BrowserContext) => Promise<void>)[] = [
  // Somebody new: the questions, what is refused, the block.
  async (page, shot) => {
    await page.clock.setFixedTime(start);
    await page.goto('/');
    for (let number = 1; number <= 9; number += 1) {
      await heading(page).waitFor();
      await shot(`new-welcome-${number}`);
      const build = page.getByRole('button', { name: 'Build my block', exact: true });
      if (await build.isVisible()) {
        await build.click();
        await page.getByRole('button', { name: 'Use this block', exact: true }).waitFor();
        await shot('new-welcome-block');
        break;
      }
      const before = await heading(page).textContent();
      await proceed(page).click();
      await page.waitForFunction((text) => document.querySelector('h1')?.textContent !== text, before);
    }
  },
  // The first day, a day without a session, a week missed, a sign that stops everything.
  async (page, shot, context) => {
    await page.clock.setFixedTime(start);
    await keepDefaultBlock(page);
    for (const path of ['/', '/plan', '/progress', '/progress/history']) {
      await page.goto(path);
      await shot(`first-day${path.replaceAll('/', '-')}`);
    }
    for (const [name, days] of [
      ['day-2', 1],
      ['week-missed', 12],
      ['last-day', 69],
    ] as const) {
      await page.clock.setFixedTime(new Date(start.getTime() + days * dayMs));
      await page.goto('/');
      await shot(name);
    }
    await page.clock.setFixedTime(start);
    await context.setOffline(true);
    await page.reload();
    await shot('offline');
    await context.setOffline(false);
    await page.goto('/check-in#see-someone');
    await page.getByRole('button', { name: 'Something new? Go through the list' }).click();
    await shot('signs');
    await page.getByRole('checkbox', { name: 'I limp', exact: true }).check({ force: true });
    await page.getByRole('button', { name: 'Keep this answer' }).click();
    await page.goto('/');
    await shot('stopped');
  },
  // Six weeks in: every place.
  async (page, shot) => {
    await openAfter(page, 46, '/', runsBefore);
    for (const address of Object.values(places).flat()) {
      await page.goto(address);
      await shot(`lived${address.replaceAll('/', '-')}`);
    }
  },
  // Sore this morning, and what it changes.
  async (page, shot) => {
    await openAfter(page, 46, '/');
    await page.getByRole('radio', { name: /^6/ }).first().check({ force: true });
    await shot('sore-today');
    await page.goto('/check-in');
    await shot('sore-check-in');
  },
  // Over.
  async (page, shot) => {
    await openAfter(page, 75, '/');
    await shot('over-today');
    await page.goto('/progress/block-end');
    await shot('over-block-end');
  },
  // The player, from getting ready to the summary.
  everyPlayerLook,
  // Records that do not open.
  async (page, shot) => {
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('not now', 'InvalidStateError');
      };
    });
    await page.goto('/');
    await shot('error-records');
  },
];

async function takeAll(browser: Browser, url: string, size: string, look: Look): Promise<void> {
  const [width = 390, height = 844] = size.split('x').map(Number);
  const { colorScheme, forcedColors, text } = look;
  const names: string[] = [];
  for (const state of states) {
    const context = await browser.newContext({
      ...phone,
      baseURL: url,
      viewport: { width, height },
      isMobile: width < 900,
      deviceScaleFactor: 1,
      colorScheme,
      forcedColors,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await state(
      page,
      async (name) => {
        await heading(page).waitFor();
        await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
        }, text);
        await page.waitForTimeout(250);
        await page.screenshot({ path: `${folder}/${size}-${look.name}-${name}.png`, fullPage: true });
        names.push(name);
      },
      context,
    );
    await context.close();
  }
  await contactSheet(browser, `${size}-${look.name}`, names, width, height);
}

/** All pictures of a size and look on one sheet, each with its name; of long screens the first two heights. */
async function contactSheet(
  browser: Browser,
  of: string,
  names: readonly string[],
  width: number,
  height: number,
): Promise<void> {
  const across = width > 700 ? 420 : 260;
  const pictures = names.map((name) => {
    const data = readFileSync(`${folder}/${of}-${name}.png`).toString('base64');
    return `<figure><figcaption>${name}</figcaption><div><img src="data:image/png;base64,${data}" width="${across}"></div></figure>`;
  });
  const page = await browser.newPage({ viewport: { width: 8 * (across + 16) + 32, height: 1_000 } });
  await page.setContent(
    `<style>body{margin:16px;background:#888;font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}
     figure{margin:0;background:#fff}div{max-height:${Math.round((2 * across * height) / width)}px;overflow:hidden}figcaption{padding:4px}img{display:block}</style>${pictures.join('')}`,
  );
  await page.screenshot({ path: `review/sheet-${of}.png`, fullPage: true });
  await page.close();
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await serveApp();
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
try {
  await takeManifestShots(browser, server.url, 'public/screenshots');
  for (const size of sizes)
    for (const look of looks.filter(({ name }) => wanted.includes(name))) await takeAll(browser, server.url, size, look);
} finally {
  await browser.close();
  await server.stop();
}

import type { Page } from '@playwright/test';
import { serveApp } from '../journeys/support/server.ts';
import { keepDefaultBlock } from '../journeys/support/walk.ts';
import { network, newPage, runs, slow, withBrowser } from './mid-phone.ts';

const settleMs = 2_500;

/** One start of the app. Milliseconds from its beginning. */
export interface Start {
  readonly firstContentfulPaintMs: number;
  readonly largestContentfulPaintMs: number;
  /** The parts of long tasks (over 50 ms) that kept a tap waiting. */
  readonly blockingMs: number;
  /** Scripts sent until shortly after the start; 0 without a network. */
  readonly scriptBytes: number;
}

/** First visits to the built app in `dist`, each with an empty cache in a browser of its own, on a mid phone and a slow line. */
export function measureFirstVisits(): Promise<readonly Start[]> {
  return repeated(async () => {
    const server = await serveApp();
    try {
      return await withBrowser(async (browser) => {
        // Without the worker, whose precache would share the slow line.
        const { page, devtools } = await newPage(browser, 'block');
        await slow(devtools);
        await devtools.send('Network.enable');
        await devtools.send('Network.emulateNetworkConditions', network);
        await watchPaints(page);
        await page.goto(server.url, { waitUntil: 'load' });
        await page.waitForTimeout(settleMs);
        const scripts = server.sent.filter((one) => one.path.endsWith('.js'));
        return { ...(await readStart(page)), scriptBytes: scripts.reduce((sum, one) => sum + one.bytes, 0) };
      });
    } finally {
      await server.stop();
    }
  });
}

/** Starts on the same phone with a block kept and the server gone: Today out of the worker's cache. */
export function measureOfflineStarts(): Promise<readonly Start[]> {
  return repeated(async () => {
    const server = await serveApp();
    try {
      return await withBrowser(async (browser) => {
        const { context, page } = await newPage(browser);
        await keepDefaultBlock(page, server.url);
        await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
        await page.close();
        await server.stop();
        const later = await context.newPage();
        await slow(await context.newCDPSession(later));
        await watchPaints(later);
        await later.goto(server.url, { waitUntil: 'load' });
        await later.getByRole('heading', { level: 1 }).waitFor();
        await later.waitForTimeout(settleMs);
        return { ...(await readStart(later)), scriptBytes: 0 };
      });
    } finally {
      await server.stop();
    }
  });
}

async function repeated(one: () => Promise<Start>): Promise<readonly Start[]> {
  const starts: Start[] = [];
  for (let run = 0; run < runs; run += 1) starts.push(await one());
  return starts;
}

async function watchPaints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { largest: Number.NaN, blocking: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.largest = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.blocking += Math.max(0, entry.duration - 50);
    }).observe({ type: 'longtask', buffered: true });
  });
}

async function readStart(page: Page): Promise<Omit<Start, 'scriptBytes'>> {
  return page.evaluate(() => {
    const seen = Reflect.get(window, 'seen') as { largest: number; blocking: number }; // as watchPaints made it
    return {
      firstContentfulPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      largestContentfulPaintMs: seen.largest,
      blockingMs: seen.blocking,
    };
  });
}

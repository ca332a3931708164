import { chromium } from '@playwright/test';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { phone } from '../journeys/support/phone.ts';
import { serveApp } from '../journeys/support/server.ts';

/** A mid phone on a mobile network: a quarter of this machine's speed, 1.6 Mbit/s down, 150 ms there and back. */
const slowDown = 4;
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const settleMs = 2_500;

/** One first visit. Milliseconds from the start of the visit, and bytes over the wire. */
export interface Load {
  readonly firstContentfulPaintMs: number;
  /** The parts of long tasks (over 50 ms) that kept a tap waiting. */
  readonly blockingMs: number;
  /** Scripts sent before the first contentful paint and shortly after, the worker's precache not counted. */
  readonly scriptBytes: number;
}

/** First visits to the built app in `dist`, each with an empty cache in a browser of its own. */
export async function measureLoads(runs = 3): Promise<readonly Load[]> {
  const loads: Load[] = [];
  for (let run = 0; run < runs; run += 1) loads.push(await measureLoad());
  return loads;
}

async function measureLoad(): Promise<Load> {
  const server = await serveApp();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    // Without the worker, whose precache would share the slow line.
    const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', network);
    await page.goto(server.url, { waitUntil: 'load' });
    await page.waitForTimeout(settleMs);
    const { firstContentfulPaintMs, blockingMs } = await page.evaluate(readPage);
    const scriptBytes = server.sent.filter((one) => one.path.endsWith('.js')).reduce((sum, one) => sum + one.bytes, 0);
    return { firstContentfulPaintMs, blockingMs, scriptBytes };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Runs in the page. */
async function readPage() {
  const longTasks = await new Promise<PerformanceEntry[]>((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
    observer.observe({ type: 'longtask', buffered: true });
    setTimeout(() => resolve(observer.takeRecords()), 500); // there were none
  });
  return {
    firstContentfulPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    blockingMs: longTasks.reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0),
  };
}

import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { phone } from '../journeys/support/phone.ts';

/** A mid phone on a mobile network: a quarter of this machine's speed, 1.6 Mbit/s down, 150 ms there and back. */
export const slowDown = 4;
export const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

/** How often each start and each tap is measured; `RUNS=9 npm run bench` for a longer look. */
export const runs = Number(process.env['RUNS'] ?? 5);

/** Opens a browser of its own for `use`, and ends it whatever comes. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

export async function newPage(
  browser: Browser,
  serviceWorkers: 'allow' | 'block' = 'allow',
): Promise<{ context: BrowserContext; page: Page; devtools: CDPSession }> {
  const context = await browser.newContext({ ...phone, serviceWorkers });
  const page = await context.newPage();
  return { context, page, devtools: await context.newCDPSession(page) };
}

export async function slow(devtools: CDPSession): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
}

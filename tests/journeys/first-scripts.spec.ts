import { expect, test } from '@playwright/test';
import { budgets, firstScripts } from '../../scripts/built-sizes.mjs';
import { phone } from './support/phone.ts';
import { serveApp } from './support/server.ts';
import { keepDefaultBlock } from './support/walk.ts';

declare global {
  interface Window {
    /** Milliseconds from the start of the visit until the screen's heading stood in the page. */
    drawnAtMs?: number;
  }
}

test('On a slow line Today stands before anything that other screens need is fetched', async ({ browser }) => {
  const server = await serveApp();
  // Without the worker, so that every script comes over the line as on a first visit.
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await keepDefaultBlock(page, server.url);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 90_000,
    });
    await page.addInitScript(() => {
      const look = () => {
        if (document.querySelector('#root main h1') !== null) window.drawnAtMs ??= performance.now();
      };
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${server.url}/`, { waitUntil: 'networkidle' });
    await expect(page).toHaveURL(`${server.url}/`);

    const scripts = await page.evaluate(() => {
      const drawnAtMs = window.drawnAtMs ?? Number.NaN;
      const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[]; // entries of this type are these
      return (
        resources
          // What began to arrive before: what Today asks for as it is drawn, its figure, comes after.
          .filter((one) => one.name.endsWith('.js') && one.responseStart < drawnAtMs)
          .map((one) => ({ file: new URL(one.name).pathname.slice(1), bytes: one.encodedBodySize }))
      );
    });
    const expected = firstScripts().map((one) => one.file);
    expect(scripts.map((one) => one.file).filter((file) => !expected.includes(file))).toEqual([]);
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.reduce((sum, one) => sum + one.bytes, 0)).toBeLessThanOrEqual(budgets.firstScripts);
  } finally {
    await context.close();
    await server.stop();
  }
});

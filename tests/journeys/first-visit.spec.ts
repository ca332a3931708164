import { expect, test } from '@playwright/test';
import { phone } from './support/phone.ts';
import { serveApp } from './support/server.ts';

test('on a first visit the first screen is fetched beside the library of the database, not after it', async ({ browser }) => {
  const server = await serveApp();
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    // The library never comes, so what waits for it is not asked for.
    await page.route(/\/database-[^/]*\.js$/, () => {});
    const asked = page.waitForRequest(/\/FirstScreen-[^/]*\.js$/);
    await page.goto(server.url, { waitUntil: 'commit' });
    await asked;
    // Nor do they come with all the other screens, which are fetched once one stands.
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
  } finally {
    await context.close();
    await server.stop();
  }
});

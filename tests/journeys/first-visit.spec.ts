import { expect, test } from '@playwright/test';
import { phone } from './support/phone.ts';
import { serveApp } from './support/server.ts';
import { proceed } from './support/walk.ts';

test('on a first visit the questions stand before the library of the database has come, and can be answered', async ({
  browser,
}) => {
  const server = await serveApp();
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    let come = () => {};
    const line = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route(/\/database-[^/]*\.js$/, async (route) => {
      await line;
      await route.continue();
    });
    await page.goto(server.url, { waitUntil: 'commit' });
    await expect(page).toHaveURL(`${server.url}/welcome`);
    await proceed(page).click();
    const question = page.getByRole('heading', { level: 1 });
    await expect(question).toHaveText('How do your hips feel?');
    const opened = page.waitForResponse(/\/database-[^/]*\.js$/);
    come();
    await opened;
    await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'stridewell'));
    await expect(question).toHaveText('How do your hips feel?'); // nobody is sent back
  } finally {
    await context.close();
    await server.stop();
  }
});

import { expect, type Page, test } from '@playwright/test';
import { phone } from './support/phone.ts';
import { serveApp } from './support/server.ts';
import { keepDefaultBlock } from './support/walk.ts';

/** The line for scripts is cut until `come` is called. */
async function withoutScripts(page: Page): Promise<() => void> {
  let come = () => {};
  const line = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await line;
    await route.continue();
  });
  return come;
}

/** The screen in sight as markup, save the runner, who comes in last, and the mark of the focus, which the app gives its title. */
const drawn = (page: Page) =>
  page.locator('main:visible').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    copy.querySelector('h1')?.removeAttribute('tabindex');
    for (const runner of copy.querySelectorAll('main > div > svg')) runner.remove();
    return copy.outerHTML;
  });

test.use({ serviceWorkers: 'block' }); // else the scripts would come past the line

test('a first visit shows the first screen before any script, and the app then draws the very same', async ({ page }) => {
  const come = await withoutScripts(page);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Strong hips, ten laps.');
  await expect(page.getByRole('link', { name: 'Continue' })).toBeVisible();
  const before = await drawn(page);
  come();
  await expect(page).toHaveURL(/\/welcome$/);
  await expect(page.locator('#root').getByRole('heading', { level: 1 })).toHaveText('Strong hips, ten laps.');
  await expect(page.locator('#first-screen')).toHaveCount(0);
  expect(await drawn(page)).toBe(before);
});

test('whoever taps Continue before the app has come is at the first question once it has', async ({ page }) => {
  const come = await withoutScripts(page);
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Continue' }).click({ noWaitAfter: true });
  await expect(page).toHaveURL(/\/welcome\?at=1$/);
  await expect(page.locator('#first-screen')).toBeHidden();
  come();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How do your hips feel?');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Strong hips, ten laps.');
});

test('a visit that is not the first never sees it, in the theme of the last visit from the first moment', async ({ browser }) => {
  const server = await serveApp();
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block', colorScheme: 'light' });
  try {
    const page = await context.newPage();
    await keepDefaultBlock(page, server.url);
    await page.goto(`${server.url}/settings`);
    await page.getByRole('radio', { name: 'Dark', exact: true }).focus();
    await page.keyboard.press('Space');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.close();
    const later = await context.newPage();
    const come = await withoutScripts(later);
    for (const address of ['/', '/welcome', '/plan']) {
      await later.goto(`${server.url}${address}`, { waitUntil: 'commit' });
      await expect(later.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(later.locator('#first-screen')).toBeHidden();
    }
    come();
  } finally {
    await context.close();
    await server.stop();
  }
});

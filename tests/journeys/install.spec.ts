import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { complaintsOf } from './support/complaints.ts';
import { openAfter } from './support/lived.ts';
import { keepDefaultBlock, proceed } from './support/walk.ts';

const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/27.2 Mobile/15E148 Safari/604.1';
const chrome = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/157.0.0.0 Mobile Safari/537.36';

const offer = (page: Page) => page.getByRole('link', { name: /^Install it before you begin/ });
const card = (page: Page) => page.getByRole('region', { name: 'Install' });

test.describe('on an iPhone', () => {
  test.use({ userAgent: safari });

  test('I am told to install before I begin, see how, and go on without it; put away, it stays away', async ({
    page,
    context,
  }) => {
    const complaints = complaintsOf(context);
    await page.goto('/');
    await offer(page).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Put it on your home screen' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(4);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Later' }).click();
    await expect(page).toHaveURL(/\/welcome$/);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Put this away' }).click();
    await expect(offer(page)).toHaveCount(0);
    await page.reload();
    await expect(proceed(page)).toBeVisible();
    await expect(offer(page)).toHaveCount(0);
    await keepDefaultBlock(page);
    expect(complaints).toEqual([]);
  });
});

test.describe('elsewhere', () => {
  test.use({ userAgent: chrome });

  test('nothing is said of it before the first session', async ({ page }) => {
    await keepDefaultBlock(page);
    await page.waitForLoadState('networkidle'); // all that comes in late is here
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(card(page)).toHaveCount(0);
  });

  test('after sessions Today offers it, as the last thing so that nothing moves, and once: it goes for good with a tap', async ({
    page,
  }) => {
    await openAfter(page, 9, '/');
    await expect(card(page)).toBeVisible();
    expect(await card(page).evaluate((element) => element.nextElementSibling)).toBeNull();
    await expectAccessible(page);
    await card(page).getByRole('button', { name: 'No, thank you' }).click();
    await expect(card(page)).toHaveCount(0);
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect(page.getByText(/of 30 sessions/)).toBeVisible();
    await expect(card(page)).toHaveCount(0);
  });

  test('a shortcut of the icon leads to the session of today', async ({ page }) => {
    await openAfter(page, 7, '/start');
    await expect(page).toHaveURL(/\/plan\/.+/);
    await expect(page.getByRole('button', { name: 'Start session', exact: true })).toBeVisible();
  });
});

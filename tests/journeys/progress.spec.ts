import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { complaintsOf } from './support/complaints.ts';
import { openAfter } from './support/lived.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`six weeks on, Progress is open to everybody with its numbers shown, ${colorScheme}`, async ({ page, context }) => {
    const complaints = complaintsOf(context);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openAfter(page, 46);
    await expect(page.getByText(/^\d+ of 30 sessions$/)).toHaveCount(1);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expect(page.getByRole('table')).toHaveCount(6);
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });
}

test('the numbers behind a picture are reached by keyboard alone', async ({ page }) => {
  await openAfter(page, 46);
  const table = page.getByRole('table', { name: 'Pain in the morning' });
  await expect(table).toBeHidden();
  const onIt = () => page.evaluate(() => document.activeElement?.textContent === 'The numbers: Pain in the morning');
  for (let presses = 0; presses < 20 && !(await onIt()); presses += 1) await page.keyboard.press('Tab');
  expect(await onIt()).toBe(true);
  await page.keyboard.press('Enter');
  await expect(table).toBeVisible();
  expect(await table.getByRole('row').count()).toBeGreaterThan(30);
});

test('at 320 pixels nothing of Progress hangs over, with every table open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openAfter(page, 46);
  for (const summary of await page.locator('summary').all()) {
    expect((await summary.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    await summary.click();
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { openAfter } from './support/lived.ts';

// Nothing here is about being offline: without the worker no visit fetches the whole app.
test.use({ serviceWorkers: 'block' });

test('six weeks on, one page for my physiotherapist: printed whole on one sheet, without the ways of the screen', async ({
  page,
}) => {
  await openAfter(page, 42, '/report');
  await expect(page.getByText(/sessions of the block that were due are done/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Strength A' })).toBeVisible();
  await expect(page.getByText(/No clinician has reviewed it/)).toBeVisible();
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format, margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } })).toString(
      'latin1',
    );
    expect([format, pdf.match(/\/Type\s*\/Page[^s]/g)?.length]).toEqual([format, 1]);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the report is open to everybody, ${colorScheme}, and nothing hangs over at 320 pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await openAfter(page, 42, '/report');
    await expect(page.getByRole('heading', { level: 1, name: 'Report' })).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('README and Settings say, too, that no clinician has reviewed it', async ({ page }) => {
  expect(readFileSync('README.md', 'utf8')).toContain('have not been reviewed by a clinician');
  await openAfter(page, 3, '/settings');
  await expect(page.getByText(/not reviewed by a clinician/)).toBeVisible();
  await page.getByRole('link', { name: /^Report for a professional/ }).click();
  await expect(page).toHaveURL(/\/report$/);
});

import { expect, test } from '@playwright/test';
import { complaintsOf } from './support/complaints.ts';
import { openAfter, runsBefore } from './support/lived.ts';

test('from Today to every tool and back, with no network, and each tile says what is known', async ({ page, context }) => {
  const complaints = complaintsOf(context);
  await openAfter(page, 46, '/', runsBefore);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.getByRole('link', { name: /^Toolkit/ }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Toolkit');
  await expect(page.getByRole('link', { name: /^Runs/ })).toContainText('1 run this week, 9 km');
  await expect(page.getByRole('link', { name: /^Shoes/ })).toContainText('496 km, look again at 500');
  await expect(page.getByRole('link', { name: /^Ten mistakes/ })).toContainText('to look at');
  const tools = await page.getByRole('main').getByRole('listitem').getByRole('link').all();
  expect(tools).toHaveLength(11);
  for (const address of await Promise.all(tools.map((tool) => tool.getAttribute('href')))) {
    await page.locator(`main a[href="${address}"]`).click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect(heading).not.toHaveText(/^(Toolkit|There is no such page)$/);
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /^(Toolkit|Runs)$/ })
        .first(),
    ).toBeVisible();
    await page.goBack();
    await expect(heading).toHaveText('Toolkit');
  }
  expect(complaints).toEqual([]);
});

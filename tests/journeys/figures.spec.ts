import { expect, type Page, test } from '@playwright/test';

// Nothing here is about being offline: without the worker no visit fetches the whole app.
test.use({ serviceWorkers: 'block' });

const outlines = (page: Page, name: RegExp) =>
  page
    .getByRole('main')
    .getByRole('img', { name })
    .first()
    .evaluate((picture) => [...picture.querySelectorAll('path')].map((path) => path.getAttribute('d')).join());

test('an exercise moves in its tempo until I pause it, and goes on where it stood', async ({ page }) => {
  await page.goto('/exercises/glute-bridge');
  const moving = /^Glute bridge, how it moves/;
  await expect(page.getByRole('img', { name: moving })).toBeVisible();
  const before = await outlines(page, moving);
  await expect.poll(() => outlines(page, moving)).not.toBe(before);
  await page.getByRole('button', { name: 'Pause the figure' }).click();
  const paused = await outlines(page, moving);
  await page.waitForTimeout(400);
  expect(await outlines(page, moving)).toBe(paused);
  await page.getByRole('button', { name: 'Play the figure' }).click();
  await expect.poll(() => outlines(page, moving)).not.toBe(paused);
});

test('with less motion wanted nothing moves: start and end stand side by side, and there is nothing to pause', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/exercises/walking-lunge');
  const still = /^Walking lunge, how it moves/;
  await expect(page.getByRole('img', { name: still })).toBeVisible();
  const before = await outlines(page, still);
  await page.waitForTimeout(400);
  expect(await outlines(page, still)).toBe(before);
  await expect(page.getByRole('button', { name: /the figure$/ })).toBeHidden();
});

test('the wrong form stands beside the right one', async ({ page }) => {
  await page.goto('/exercises/lateral-step-down');
  await expect(page.getByRole('img', { name: 'Lateral step-down, right' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Lateral step-down, wrong: Hip drops, knee falls in' })).toBeVisible();
});

test('the figure I choose shows every exercise, and is still there after I come back', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Long hair' }).check();
  await page.getByRole('radio', { name: 'Dark skin' }).check();
  const tailOf = () =>
    page
      .getByRole('main')
      .getByRole('img', { name: /^Clamshell, how it moves/ })
      .evaluate((picture) => getComputedStyle(picture).getPropertyValue('--figure-tail').trim());
  await page.goto('/exercises/clamshell');
  await expect.poll(tailOf).toBe('inline');
  await expect(page.locator('html')).toHaveAttribute('data-skin', 'deep');
  await page.reload();
  await expect.poll(tailOf).toBe('inline');
});

import { expect, type Locator, type Page } from '@playwright/test';

/** What is shown stands whole on the screen before anything is scrolled, clear of the tab bar at the bottom. */
export async function expectInView(page: Page, ...shown: readonly Locator[]): Promise<void> {
  for (const one of shown) await expect(one).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  const tabs = await page.getByRole('navigation', { name: 'Main' }).boundingBox();
  if (tabs === null) throw new Error('there is no tab bar');
  for (const one of shown) {
    const box = await one.boundingBox();
    if (box === null) throw new Error(`${one} has no box`);
    expect(box.y, `${one} begins on the screen`).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height, `${one} ends above the tabs`).toBeLessThanOrEqual(tabs.y);
  }
}

/** A phone as small as they come, upright, and one on its side. */
export const smallSizes = [
  { width: 320, height: 640 },
  { width: 844, height: 390 },
] as const;

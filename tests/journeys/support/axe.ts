import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Axe finds nothing, best-practice rules included. Waits until the page is drawn: an empty one has faults of its own. */
export async function expectAccessible(page: Page, where?: string): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  expect(faults, where).toEqual([]);
}

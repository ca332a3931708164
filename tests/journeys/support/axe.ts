import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What another theme can change: the same page is drawn in other colours, and nothing else of it is another. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/**
 * Axe finds nothing, best-practice rules included. Waits until the page is drawn: an empty one has faults of its own.
 * `what`: 'colours' asks only what hangs on colour, for a page that was found open to everybody in its other theme just before.
 *
 * Axe runs in the page itself and is brought there once for each document. The usual way brings it twice for each question and opens
 * a second page to add up what several frames have found; the app has one.
 */
export async function expectAccessible(page: Page, where?: string, what: 'everything' | 'colours' = 'everything'): Promise<void> {
  await page.locator('#root h1').first().waitFor({ state: 'attached' });
  expect(page.frames(), 'frames').toHaveLength(1);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const options: RunOptions = { resultTypes: ['violations'], ...(what === 'colours' ? { runOnly: rulesOfColour } : {}) };
  const violations = await page.evaluate(async (given) => {
    const axe: { run(context: Document, options: RunOptions): Promise<AxeResults> } = Reflect.get(window, 'axe');
    return (await axe.run(document, given)).violations;
  }, options);
  const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  expect(faults, where).toEqual([]);
}

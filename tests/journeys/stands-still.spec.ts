import { expect, type Page, test } from '@playwright/test';
import type { LocalDay } from '../../src/core/calendar/index.ts';
import type { StoredFact } from '../../src/core/facts/index.ts';
import { openAfter } from './support/lived.ts';
import { shifted } from './support/shifted.ts';

// The parts that come in late are held up below, past the worker.
test.use({ serviceWorkers: 'block' });

const stamp = (day: LocalDay) => {
  const at = Date.parse(`${day}T08:30:00Z`);
  return { at, day, zone: 'Europe/London', device: 'lived', version: 1 };
};

const flagged = (day: LocalDay): StoredFact[] => [
  { ...stamp(day), id: 'FLAG', kind: 'red-flags-answered', payload: { flags: ['cannot-bear-weight'] } },
];

/** What a day shows, and what of it comes in late. */
const days: readonly {
  readonly is: string;
  readonly title?: string;
  readonly after: number;
  readonly awayFor?: number;
  readonly late: string;
  readonly more?: typeof flagged;
}[] = [
  { is: 'the first day', after: 0, late: 'Short on time' },
  { is: 'a day on which a backup is asked for', after: 7, late: 'Save a backup' },
  { is: 'the first day back', title: 'Good to see you back', after: 16, awayFor: 12, late: 'Short on time' },
  { is: 'a day on which nothing may be trained', after: 9, late: 'I have been seen and cleared to train', more: flagged },
  { is: 'the day after the last', title: 'Your ten weeks are over', after: 72, late: 'Start Strength' },
];

const dayMs = 24 * 60 * 60_000;

for (const { is, title, after, awayFor = 0, late, more } of days)
  for (const [width, height] of [
    [390, 844],
    [820, 1180],
    [1440, 900],
  ] as const)
    test(`Today stands still on ${is}, however late its parts come, at ${width}×${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openAfter(page, after, '/', more);
      if (awayFor > 0) await page.clock.setFixedTime(new Date((await page.evaluate(() => Date.now())) + awayFor * dayMs));
      const letGo = await holdUp(page, /\/assets\/(?!index-)[^/]*\.js$/);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? /./);
      const part = page.getByRole('main').getByRole('button', { name: late }).first();
      await page.waitForTimeout(300); // it stands, and is seen so
      await expect(part).toBeHidden();
      expect(letGo()).toBeGreaterThan(0);
      await expect(part).toBeVisible();
      expect(await shifted(page)).toBe(0);
    });

test('the font of the text is asked for before the script, that of the digits before any screen', async ({ page }) => {
  await openAfter(page, 7, '/install');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const place = (pattern: RegExp) => asked.findIndex((url) => pattern.test(url));
  const [text, script, digits, screen] = [
    /archivo-latin.*woff2$/,
    /\/index-.*\.js$/,
    /archivo-digits.*woff2$/,
    /\/pages-.*\.js$/,
  ].map(place);
  expect(text).toBeGreaterThan(-1);
  expect(text).toBeLessThan(Number(script));
  expect(digits).toBeGreaterThan(-1);
  expect(digits).toBeLessThan(Number(screen));
});

/** Holds up what is asked for; gives what lets it all go and says how much had been held. */
async function holdUp(page: Page, what: RegExp): Promise<() => number> {
  let held = 0;
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(what, async (route) => {
    held += 1;
    await gone;
    await route.continue();
  });
  return () => {
    letGo();
    return held;
  };
}

import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { beginBlock } from './support/begun.ts';
import { everyLook, exercise } from './support/exercises.ts';
import { playInstead } from './support/records.ts';
import { startFirstSession } from './support/walk.ts';

// Nothing here is about being offline: without the worker no visit fetches the whole app.
test.use({ serviceWorkers: 'block' });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

async function playing(page: Page, main = everyLook) {
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await beginBlock(page);
  await startFirstSession(page);
  await playInstead(page, { main });
}

/** Goes through the steps by Next until every phase was shown, the superset's among them; `look` is called at each first time. */
async function everyPhase(page: Page, look: (phase: string) => Promise<void>) {
  const seen = new Set<string>();
  for (let step = 0; step < 40; step += 1) {
    const main = page.getByRole('main');
    const kind = (await main.getAttribute('data-phase')) ?? '';
    if (kind === 'summary') break;
    const round = (await main.getByText(/^Round \d of \d$/).count()) > 0 ? ' in a round' : '';
    if (!seen.has(kind + round)) {
      seen.add(kind + round);
      await look(kind + round);
    }
    await button(page, 'Next').click();
    if (await page.getByRole('button', { name: 'Save session' }).isVisible()) break;
  }
  expect([...seen]).toEqual(expect.arrayContaining(['prepare', 'work', 'switch', 'rest', 'work in a round']));
}

/** What lies outside the window, or smaller than a finger wants it. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const main = document.querySelector(':not([aria-hidden="true"]) > main');
    for (const element of main?.querySelectorAll('button, a, h1, [role="timer"], svg[role="img"]') ?? []) {
      const box = element.getBoundingClientRect();
      const name = `${element.tagName} ${element.textContent}`;
      if (box.left < -1 || box.right > innerWidth + 1) found.push(`${name} is cut at the side`);
      if (box.top < -1 || box.bottom > innerHeight + 1) found.push(`${name} is below or above: ${Math.round(box.bottom)}`);
      if (element.matches('button') && (box.width < 63.5 || box.height < 63.5))
        found.push(`${name} is small: ${box.width}×${box.height}`);
      if (element.matches('svg') && box.height < 40) found.push(`the figure is ${Math.round(box.height)} high`);
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    return found;
  });

for (const [name, width, height] of [
  ['a phone', 390, 844],
  ['a small phone', 320, 568],
  ['a phone on its side', 844, 390],
  ['a tablet on a chair', 1180, 820],
] as const) {
  test(`on ${name} every phase fits the screen, with targets for a finger at arm's length`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await playing(page);
    await everyPhase(page, async (phase) => expect(await misfits(page), phase).toEqual([]));
  });
}

for (const [name, width, height] of [
  ['a phone', 844, 390],
  ['a tablet', 1180, 820],
] as const) {
  test(`on ${name} in landscape the digits take two fifths of the short edge, in work and in rest`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await playing(page, [exercise()]);
    const digits = () =>
      page.evaluate(() => {
        const timer = document.querySelector('[role="timer"]');
        if (timer === null) throw new Error('no timer');
        const pen = document.createElement('canvas').getContext('2d');
        if (pen === null) throw new Error('no canvas');
        const { fontSize, fontWeight, fontFamily } = getComputedStyle(timer);
        pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
        return pen.measureText('0').actualBoundingBoxAscent;
      });
    for (const phase of ['work', 'rest']) {
      await button(page, 'Next').click();
      await expect(page.getByRole('main')).toHaveAttribute('data-phase', phase);
      expect(await digits(), phase).toBeGreaterThanOrEqual(0.4 * height);
    }
  });
}

for (const [width, height] of [
  [390, 844],
  [320, 568],
  [844, 390],
] as const) {
  test(`with text twice as large nothing is cut at the side and everything can be reached, ${width} wide`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await playing(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await everyPhase(page, async (phase) => {
      const found = await misfits(page);
      expect(
        found.filter((misfit) => !misfit.includes('below or above')),
        phase,
      ).toEqual([]);
      await page.getByRole('button', { name: 'End session', exact: true }).scrollIntoViewIfNeeded();
      await expect(page.getByRole('button', { name: 'End session', exact: true })).toBeInViewport();
    });
  });
}

test('who wants less motion gets start and end side by side, and bars that move by the second', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await playing(page, [exercise({ exerciseId: 'side-plank', dose: { kind: 'holds', repeats: 1, seconds: 20 } }), exercise()]);
  await page.clock.runFor(10_000);
  await expect(page.getByRole('main')).toHaveAttribute('data-phase', 'work');
  const bar = () => page.evaluate(() => document.querySelector<HTMLElement>('main [data-held]')?.style.transform);
  await page.clock.runFor(2_000);
  // From just after one of its moves: half a second on it stands still, a good second on it has moved.
  const earlier = await bar();
  for (let tenth = 0; tenth < 15 && (await bar()) === earlier; tenth += 1) await page.clock.runFor(100);
  const before = await bar();
  expect(before).not.toBe(earlier);
  await page.clock.runFor(500);
  expect(await bar()).toBe(before);
  await page.clock.runFor(600);
  expect(await bar()).not.toBe(before);
  const figure = () => page.getByRole('main').getByRole('img').first().innerHTML();
  const drawn = await figure();
  await page.clock.runFor(1_500);
  expect(await figure()).toBe(drawn);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what lies over the stage and the stop are open to everybody, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await playing(page, [exercise({ sets: 3 }), exercise({ exerciseId: 'clamshell', sides: 'each' })]);
    await button(page, 'Options').click();
    await expectAccessible(page, 'options');
    await button(page, 'Keys and remotes').click();
    await expectAccessible(page, 'keys');
    await page.getByRole('dialog').getByRole('button', { name: 'Done', exact: true }).click();
    await button(page, 'Next').click();
    await page.clock.runFor(24_500);
    await expect(page.getByRole('main')).toHaveAttribute('data-phase', 'rest');
    await button(page, 'Hard').click();
    await button(page, 'It hurt').click();
    await page.getByRole('radio', { name: '4', exact: true }).check({ force: true });
    await expectAccessible(page, 'pain of 4');
    await page.getByRole('radio', { name: '7', exact: true }).check({ force: true });
    await expectAccessible(page, 'pain of 7');
    await page.getByRole('dialog').getByRole('button', { name: 'Done', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'We stop this one today' })).toBeVisible();
    await expectAccessible(page, 'the stop');
  });
}

import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { beginBlock } from './support/begun.ts';
import { liveUntil, stored } from './support/done-sessions.ts';
import { putRow, rowOf, rowsOf } from './support/records.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const phase = (page: Page) => page.getByRole('main').getAttribute('data-phase');
const results = async (page: Page) => (await rowsOf(page, 'facts')).filter(({ kind }) => kind === 'benchmark');

async function atTheTests(page: Page) {
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await beginBlock(page);
  await page.getByRole('link', { name: 'See the tests', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Left and right' })).toBeVisible();
}

async function working(page: Page) {
  await button(page, /^Single-leg stand: do it now/).click();
  await expect.poll(() => phase(page)).toBe('prepare');
  await page.clock.runFor(10_000);
  await expect.poll(() => phase(page)).toBe('work');
}

/** What the player's clock shows, in seconds. */
async function shown(page: Page): Promise<number> {
  const [minutes, seconds] = ((await page.getByRole('timer').textContent()) ?? '').split(':').map(Number);
  return 60 * (minutes ?? Number.NaN) + (seconds ?? Number.NaN);
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a test from the offer on Today to left against right, offline, by tap and by key', async ({ page, context }) => {
  await atTheTests(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await working(page);
  // From here on the clock stands but for what is driven: what is counted is exact however slow the machine is.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 500);
  await page.clock.runFor(10_000);
  const left = await shown(page);
  expect(left).toBeGreaterThanOrEqual(10);
  await button(page, 'Done').click();
  await expect.poll(() => phase(page)).toBe('switch');
  await page.clock.runFor(30_000);
  await expect.poll(() => phase(page)).toBe('work');
  await page.clock.runFor(31_200);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1, name: 'Single-leg stand test, done' })).toBeVisible();
  await page.clock.resume();
  await expect(page.getByText(`The left is ${Math.round((100 * (31 - left)) / 31)}% behind the right.`)).toBeVisible();
  await button(page, 'More seconds').first().click();
  await expectAccessible(page);
  await button(page, 'Save result').click();
  await expect(page).toHaveURL(/\/progress\/benchmarks$/);
  await expect(page.getByRole('img', { name: new RegExp(`left ${left + 1} seconds, right 31 seconds`) })).toBeVisible();
  await expect.poll(() => results(page)).toMatchObject([{ payload: { test: 'single-leg-stance', left: left + 1, right: 31 } }]);
  await expectAccessible(page);
});

test('killed in the middle it waits where it was; pain 3 ends it; nothing is invented', async ({ page }) => {
  await atTheTests(page);
  await working(page);
  await page.clock.runFor(12_000);
  await page.reload();
  await expect.poll(() => phase(page)).toBe('away');
  await page.clock.runFor(600_000);
  await button(page, 'Resume').click();
  await page.clock.runFor(8_000);
  await button(page, 'It hurts').click();
  await expect.poll(async () => (await rowOf(page)).status.kind).toBe('paused');
  const held = await shown(page);
  expect(held).toBeGreaterThanOrEqual(8); // since it was taken up again, and none of what came before
  expect(held).toBeLessThan(20);
  await page.getByRole('radio', { name: '3', exact: true }).check({ force: true });
  await page.getByRole('dialog').getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'We stop this one today' })).toBeVisible();
  await button(page, 'Go on to the summary').click();
  await button(page, 'Save result').click();
  await expect.poll(() => results(page)).toMatchObject([{ payload: { left: held, right: null } }]);
});

test('"Not now" hides the offer, this week only; a result is put right and deleted by keyboard alone', async ({ page }) => {
  await atTheTests(page);
  await page.goto('/');
  await button(page, 'Not now').click();
  await expect(page.getByRole('link', { name: 'See the tests', exact: true })).toBeHidden();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Settings', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'See the tests', exact: true })).toBeHidden();
  const payload = { test: 'bridge', form: 'single-leg-bridge', unit: 'reps', left: 8, right: 13 };
  await putRow(page, 'facts', stored('b1', '2026-11-24', 'benchmark', payload));
  await page.goto('/progress/benchmarks');
  await page.getByText('One result').press('Enter');
  await button(page, 'Correct').press('Enter');
  await page.getByLabel('Left', { exact: true }).fill('12');
  await button(page, 'Save').press('Enter');
  await expect(page.getByRole('img', { name: /Left 12 reps, right 13 reps/i })).toBeVisible();
  await button(page, 'Delete').press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).press('Enter');
  await expect(page.getByRole('img', { name: /12 reps/ })).toBeHidden();
});

/** Ten weeks done, with tests at both ends and mornings. */
async function atTheEnd(page: Page) {
  await page.clock.install({ time: new Date('2026-11-24T08:00:00Z') });
  await beginBlock(page);
  await page.clock.setSystemTime(new Date('2027-02-15T08:00:00Z'));
  const stance = (left: number, right: number) => ({
    test: 'single-leg-stance',
    form: 'single-leg-stance',
    unit: 'seconds',
    left,
    right,
  });
  await putRow(page, 'facts', stored('s1', '2026-11-25', 'benchmark', stance(12, 30)));
  await putRow(page, 'facts', stored('s2', '2027-01-30', 'benchmark', stance(28, 33)));
  for (const [day, pain] of [
    ['2026-11-26', 2],
    ['2026-11-27', 2],
    ['2026-11-28', 2],
    ['2027-01-27', 1],
    ['2027-01-28', 1],
    ['2027-01-29', 1],
  ] as const) {
    await putRow(page, 'facts', stored(`m${day}`, day, 'check-in', { when: 'morning', pain, compared: 'same', note: '' }));
  }
  await liveUntil(page, '2027-02-15');
  await page.goto('/');
  await page.getByRole('link', { name: 'See your ten weeks', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ten laps done' })).toBeVisible();
}

/** Size and number of different colours of the picture that would be saved. */
const saved = (page: Page) =>
  page.getByRole('link', { name: 'Save the picture', exact: true }).evaluate(async (link) => {
    const image = new Image();
    const canvas = document.querySelector('canvas');
    if (!(link instanceof HTMLAnchorElement) || canvas === null) throw new Error('no picture');
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
    const view = new DataView(bytes.buffer);
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 400) colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
    image.remove();
    return {
      isPng: String.fromCharCode(...bytes.slice(1, 4)) === 'PNG',
      width: view.getUint32(16),
      height: view.getUint32(20),
      colours: colours.size,
      href: link.href.slice(0, 5),
      name: link.download,
    };
  });

test('the ten weeks end in then and now, a picture of 1080 × 1350 without pain unless chosen, and the next block', async ({
  page,
}) => {
  await atTheEnd(page);
  await expect(page.getByRole('row', { name: 'Single-leg stand, left 12 s 28 s' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Single-leg stand, right ?about the same 30 s 33 s/ })).toBeVisible();
  const picture = page.getByRole('img', { name: /^Your picture: Ten laps/ });
  await expect(picture).not.toHaveAccessibleName(/hips/);
  const first = await saved(page);
  expect(first).toMatchObject({ isPng: true, width: 1080, height: 1350, href: 'blob:', name: 'stridewell-ten-weeks.png' });
  expect(first.colours).toBeGreaterThan(10);
  await page.getByLabel('Show how the hips felt').check({ force: true });
  await expect(picture).toHaveAccessibleName(/1 hips of 10, from 2/);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Make the next block', exact: true }).click();
  await expect(page).toHaveURL(/\/welcome/);
});

test('tests and ending fit a narrow phone and one on its side', async ({ page }) => {
  await atTheEnd(page);
  for (const size of [
    { width: 320, height: 640 },
    { width: 844, height: 390 },
  ]) {
    await page.setViewportSize(size);
    for (const address of ['/progress/block-end', '/progress/benchmarks']) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await overflow(page), `${address} at ${size.width}`).toBeLessThanOrEqual(0);
    }
  }
});

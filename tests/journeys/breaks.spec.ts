import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { listen } from './support/heard.ts';
import { expectInView, smallSizes } from './support/in-view.ts';
import { rowsOf } from './support/records.ts';

const heardIn = (page: Page): Promise<{ at: number; hertz: number }[]> => page.evaluate(() => Reflect.get(window, 'heard'));

/** Lets the page's time pass, a look at a time. */
async function pass(page: Page, minutes: number): Promise<void> {
  for (let passed = 0; passed < minutes * 60; passed += 30) await page.clock.fastForward(30_000);
}

test('With no network my desk day says when to stand, hourly offers two minutes, and goes on over a reload', async ({
  page,
  context,
}) => {
  await listen(page, true);
  const start = new Date('2026-11-24T09:00:00Z');
  await page.clock.install({ time: start });
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await context.setOffline(true);

  await page.goto('/toolkit/breaks');
  await expect(page.getByText('A closed page or a sleeping phone says nothing.')).toBeVisible();
  await page.getByRole('button', { name: 'Start my desk day' }).click();
  await expect(page.getByText('minutes until you stand up')).toBeVisible();
  await expectAccessible(page, 'a desk day');

  await pass(page, 29);
  expect(await heardIn(page)).toEqual([]);
  await pass(page, 1);
  await expect(page.getByRole('heading', { name: 'Stand up for a moment' })).toBeVisible();
  await expect(page).toHaveTitle('Stand up · Movement breaks · Stridewell');
  const heard = await heardIn(page);
  expect(heard).toHaveLength(1);
  expect(Math.abs((heard[0]?.at ?? 0) - (start.getTime() + 30 * 60_000))).toBeLessThan(31_000);
  await expectAccessible(page, 'a break that is due');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'a break that is due, dark');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveTitle('Movement breaks · Stridewell');

  // On another screen, after a reload: the time goes on, and the tab says it there.
  await pass(page, 20);
  await page.goto('/exercises');
  await expect(page.getByRole('heading', { name: 'Exercises', level: 1 })).toBeVisible();
  await pass(page, 10);
  await expect(page).toHaveTitle(/^Two minutes up · /);
  await page.goto('/toolkit/breaks');
  await expect(page.getByRole('heading', { name: 'Two minutes on your feet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Standing opener, two minutes' })).toHaveAttribute(
    'href',
    '/workout/toolkit:hip-opener',
  );

  await page.getByRole('button', { name: 'End my desk day' }).click();
  await expect(page.getByRole('button', { name: 'Start my desk day' })).toBeVisible();
  await pass(page, 40);
  await expect(page).toHaveTitle('Movement breaks · Stridewell');
  expect(await rowsOf(page, 'facts')).toEqual([]);
});

test("Today's breaks can be taken into a calendar, which rings without us and says nothing of health", async ({
  page,
  context,
}) => {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await context.setOffline(true);
  await page.goto('/toolkit/breaks');
  await page.getByLabel('From').fill('13:00');
  await page.getByLabel('Until').fill('15:00');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: "Save today's breaks" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^stridewell-breaks-[\d-]+\.ics$/);
  const stream = await download.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  const text = Buffer.concat(parts).toString('utf8');
  expect(text.match(/^DTSTART[^\r]*T(\d{4})/gm)?.map((line) => line.slice(-4))).toEqual(['1330', '1400', '1430', '1500']);
  expect(text.match(/^SUMMARY:[^\r]*/gm)).toEqual([
    'SUMMARY:Stridewell: Stand',
    'SUMMARY:Stridewell: Two minutes',
    'SUMMARY:Stridewell: Stand',
    'SUMMARY:Stridewell: Two minutes',
  ]);
  expect(text.match(/BEGIN:VALARM/g)).toHaveLength(4);
  await expect(page.getByText(/^Saved as stridewell-breaks-/)).toBeVisible();

  await page.getByLabel('Until').fill('13:10');
  await page.getByRole('button', { name: "Save today's breaks" }).click();
  await expect(page.getByText('No break fits between these two. Choose a later end.')).toBeVisible();
});

for (const size of smallSizes) {
  test(`At ${size.width} by ${size.height} the minutes left and the way to count anew stand in view`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.clock.install({ time: new Date('2026-11-24T09:00:00Z') });
    await page.goto('/toolkit/breaks');
    const start = page.getByRole('button', { name: 'Start my desk day' });
    await expectInView(page, start);
    await start.click();
    const again = page.getByRole('button', { name: 'I moved, count from now' });
    await expectInView(page, page.getByText('minutes until you stand up'), again);
    await pass(page, 30);
    await expectInView(page, page.getByRole('button', { name: 'Done' }));
  });
}

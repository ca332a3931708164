import { expect, type Page, test } from '@playwright/test';
import { running } from '../core/cadence/signals.ts';
import { expectAccessible } from './support/axe.ts';
import { beginBlock } from './support/begun.ts';
import { listen, partOf } from './support/heard.ts';
import { expectInView, smallSizes } from './support/in-view.ts';
import { putRow, rowsOf } from './support/records.ts';
import { startFirstSession } from './support/walk.ts';

const heardIn = (page: Page): Promise<{ at: number; hertz: number; when?: number }[]> =>
  page.evaluate(() => Reflect.get(window, 'heard'));
const begun = new Date('2026-11-24T18:00:00Z');

/** The page is here, its worker too, and the network is gone. */
async function openOffline(page: Page): Promise<void> {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.context().setOffline(true);
  await page.goto('/toolkit/cadence');
  await expect(page.getByRole('heading', { name: 'Cadence' })).toBeVisible();
}

const measured = (page: Page, stepsPerMinute: number) =>
  putRow(page, 'facts', {
    id: '01KAW0000000000000000000AB',
    at: begun.getTime(),
    day: '2026-11-24',
    zone: 'UTC',
    device: 'd',
    version: 1,
    kind: 'cadence-measured',
    payload: { stepsPerMinute, how: 'tapped' },
  });

/** From here on time goes by the test's hand alone; a part of a second that the machine takes would be a stumble. */
const holdClock = async (page: Page) => page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));

/** How far each beat is from where a beat of this gap would be, counted from the first of them; milliseconds, least to most. */
const offBy = (beats: readonly { at: number }[], gap: number) =>
  beats.map(({ at }, number) => Math.abs(at - (beats[0]?.at ?? 0) - number * gap)).sort((a, b) => a - b);

test('With no network I tap my right foot, keep my number, and run to a beat five in a hundred above it', async ({ page }) => {
  await listen(page, true);
  await page.clock.install({ time: begun });
  await openOffline(page);
  await expectAccessible(page, 'before a count');
  await page.getByRole('button', { name: 'Count my steps' }).click();
  await page.getByRole('button', { name: 'I tap' }).click();
  const foot = page.getByRole('button', { name: 'Right foot' });
  await holdClock(page);
  for (let taps = 0; taps < 30; taps += 1) {
    await foot.dispatchEvent('pointerdown');
    await page.clock.fastForward(732); // 164 steps a minute
  }
  await expect(page.getByText('164 steps a minute, give or take 1.')).toBeVisible();
  await page.clock.resume();
  await expectAccessible(page, 'a count');
  await page.getByRole('button', { name: 'Keep 164 as mine' }).click();

  const tempo = page.getByLabel('Tempo', { exact: true });
  await expect(tempo).toHaveText('172');
  await expect(page.getByRole('button', { name: '172 +5 %' })).toHaveAttribute('aria-pressed', 'true');
  expect((await rowsOf(page, 'facts')).map(({ kind, payload }) => [kind, payload])).toEqual([
    ['cadence-measured', { stepsPerMinute: 164, how: 'tapped' }],
  ]);

  await page.getByRole('button', { name: 'Start the beat' }).click();
  for (let second = 0; second < 180; second += 1) await page.clock.fastForward(1_000);
  await expectAccessible(page, 'while it beats');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'while it beats, dark');
  const beats = (await heardIn(page)).sort((a, b) => a.at - b.at);
  expect(beats.length).toBeGreaterThan(3 * 172);
  const errors = offBy(beats, 60_000 / 172);
  console.log(`beat error over 3 minutes, ${beats.length} beats: most ${partOf(errors, 1).toFixed(2)} ms`);
  expect(partOf(errors, 1)).toBeLessThanOrEqual(10);
  const [accent, beat] = [beats[0]?.hertz, beats[1]?.hertz];
  expect(accent).not.toBe(beat);
  beats.forEach(({ hertz }, number) => {
    expect(hertz).toBe(number % 4 === 0 ? accent : beat);
  });

  // One more, from the next beat on; and the number outlives a reload.
  const before = (await heardIn(page)).length;
  await page.getByRole('button', { name: 'One step more' }).click();
  await expect(tempo).toHaveText('173');
  for (let second = 0; second < 10; second += 1) await page.clock.fastForward(1_000);
  const later = (await heardIn(page)).sort((a, b) => a.at - b.at);
  expect(later.length).toBeGreaterThan(before);
  const gaps = later.map(({ at }, place) => at - (later[place - 1]?.at ?? at)).slice(-20);
  for (const gap of gaps) expect(Math.abs(gap - 60_000 / 173)).toBeLessThanOrEqual(2);

  await page.getByRole('button', { name: 'Stop the beat' }).click();
  const now = await page.evaluate(() => Date.now());
  expect((await heardIn(page)).filter(({ at }) => at > now)).toEqual([]);
  await page.reload();
  await expect(tempo).toHaveText('173');
});

test('On the real audio clock the beat is even, however busy the page', async ({ page, context }) => {
  await listen(page, false);
  await page.goto('/toolkit/cadence');
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.getByRole('button', { name: 'Start the beat' }).click();
  await expect.poll(async () => (await heardIn(page)).length, { timeout: 50_000 }).toBeGreaterThan(60);
  const moments = (await heardIn(page)).map(({ when = Number.NaN }) => ({ at: when * 1_000 })).sort((a, b) => a.at - b.at);
  const gaps = moments.map(({ at }, place) => at - (moments[place - 1]?.at ?? at)).slice(1);
  const errors = gaps.map((gap) => Math.abs(gap - 60_000 / 170)).sort((a, b) => a - b);
  console.log(`uneven by on the real audio clock at 4×, ${errors.length} beats: most ${partOf(errors, 1).toFixed(1)} ms`);
  expect(partOf(errors, 1)).toBeLessThanOrEqual(10);
});

test('With no network the phone counts by its motion sensor, sounds when it knows, and keeps nothing unasked', async ({
  page,
}) => {
  await listen(page, true);
  await page.clock.install({ time: begun });
  await openOffline(page);
  await page.getByRole('button', { name: 'Count my steps' }).click();
  await page.getByRole('button', { name: 'Let the phone count' }).click();
  const samples = running({ stepsPerMinute: 168, seconds: 30, rate: 20 });
  const tell = (part: typeof samples) =>
    page.evaluate((readings) => {
      for (const { x, y, z } of readings) {
        const accelerationIncludingGravity = { x, y, z };
        window.dispatchEvent(new DeviceMotionEvent('devicemotion', { accelerationIncludingGravity }));
      }
    }, part);
  await holdClock(page);
  for (const sample of samples.slice(0, 24 * 20)) {
    await tell([sample]);
    await page.clock.fastForward(50);
  }
  await expect(page.getByText(/^16[789] steps a minute, give or take/)).toBeVisible();
  expect((await heardIn(page)).length).toBeGreaterThan(0);
  expect(await rowsOf(page, 'facts')).toEqual([]);
  await page.getByRole('button', { name: 'Back to the beat' }).click();
  await expect(page.getByRole('button', { name: 'Count my steps' })).toBeVisible();
});

test('Where there is no motion sensor I am told so, and can tap instead', async ({ page }) => {
  await page.clock.install({ time: begun });
  await openOffline(page);
  await page.getByRole('button', { name: 'Count my steps' }).click();
  await page.getByRole('button', { name: 'Let the phone count' }).click();
  await page.clock.fastForward(2_500);
  await expect(page.getByText('There is no motion sensor to count with here. Tap instead.')).toBeVisible();
  await page.getByRole('button', { name: 'Tap instead' }).click();
  await expect(page.getByRole('button', { name: 'Right foot' })).toBeVisible();
});

test('The beat ends when I leave its screen, and never sounds beside a session of another tab', async ({ page, context }) => {
  await listen(page, true);
  await beginBlock(page);
  await measured(page, 164);
  await page.goto('/toolkit/cadence');
  await page.getByRole('button', { name: 'Start the beat' }).click();
  await page.getByRole('link', { name: 'Toolkit' }).click();
  const now = await page.evaluate(() => Date.now());
  expect((await heardIn(page)).filter(({ at }) => at > now)).toEqual([]);

  await page.goto('/toolkit/cadence');
  await page.getByRole('button', { name: 'Start the beat' }).click();
  const other = await context.newPage();
  await other.goto('/');
  await startFirstSession(other);
  await expect(page.getByText('A session is running, so the beat stays off.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start the beat' })).toBeVisible();
});

test('Where less motion is wanted the runner stands still, and a mark changes with every fourth beat alone', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/toolkit/cadence');
  await page.getByRole('button', { name: 'Start the beat' }).click();
  // The pictures are hidden from assistive tech, so they are found by what they are.
  const lit = () =>
    page.evaluate(() => {
      const [runner, track] = document.querySelectorAll('main div[aria-hidden] svg');
      const marks = [...(track?.querySelectorAll('rect') ?? [])];
      return { runner: runner?.innerHTML, mark: marks.findIndex((mark) => mark.hasAttribute('data-lit')) };
    });
  await expect.poll(async () => (await lit()).mark).toBe(0);
  const before = await lit();
  expect(before.runner).toContain('path');
  await expect.poll(async () => (await lit()).mark).toBe(4);
  expect((await lit()).runner).toBe(before.runner);
});

for (const size of smallSizes) {
  test(`At ${size.width} by ${size.height} the tempo and the way to start and stop it stand in view`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto('/toolkit/cadence');
    const [tempo, start] = [page.getByLabel('Tempo', { exact: true }), page.getByRole('button', { name: 'Start the beat' })];
    await expectInView(page, tempo, page.getByRole('button', { name: 'Count my steps' }), start);
    await measured(page, 164);
    await page.reload();
    await expectInView(page, tempo, page.getByRole('button', { name: /^172/ }), start);
    await start.click();
    await expectInView(page, tempo, page.getByRole('button', { name: 'Stop the beat' }));
  });
}

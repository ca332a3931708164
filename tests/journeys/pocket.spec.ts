import { expect, type Page, test } from '@playwright/test';
import { cuesOf, elapsedMs, stepOf, stepsOf, timelineSeconds } from '../../src/core/workout/index.ts';
import { beginBlock } from './support/begun.ts';
import { complaintsOf } from './support/complaints.ts';
import { exercise } from './support/exercises.ts';
import { partOf } from './support/heard.ts';
import { playInstead, rowOf } from './support/records.ts';
import { listenToTrack, onsetsOf, onTrack, pressKey, setHidden, trackNow } from './support/track.ts';
import { startFirstSession } from './support/walk.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const turn = (page: Page, name: string) => page.getByRole('switch', { name }).check({ force: true });
const phase = (page: Page) => page.getByRole('main').getAttribute('data-phase');

/** Chooses pocket mode in Settings and starts a session of these exercises. */
async function playInPocket(page: Page, main: ReturnType<typeof exercise>[]): Promise<void> {
  await listenToTrack(page);
  await beginBlock(page);
  await page.goto('/settings');
  await turn(page, 'Pocket mode');
  await page.goto('/');
  await startFirstSession(page);
  await playInstead(page, { main });
}

/** Where the session on the disk is on its timeline now, by the page's clock. */
async function placeOf(page: Page): Promise<number> {
  const row = await rowOf(page);
  return stepOf(row).start + elapsedMs(row, await page.evaluate(() => Date.now())) / 1000;
}

/** The session's place lies between two looks at the track, since each look takes its time. */
async function expectWhereTheTrackIs(page: Page): Promise<void> {
  const { seconds: from } = await trackNow(page);
  const place = await placeOf(page);
  const { seconds: to } = await trackNow(page);
  expect(place).toBeGreaterThan(from - 0.3);
  expect(place).toBeLessThan(to + 0.3);
}

test('the track of forty-five minutes has each cue where the timeline has it, and nothing else, in 30 MB', async ({ page }) => {
  await playInPocket(page, [
    exercise({ sets: 24, dose: { kind: 'reps', reps: 9, lift: 2, hold: 1, lower: 3 } }),
    exercise({
      exerciseId: 'side-plank',
      family: 'trunk',
      sides: 'each',
      sets: 4,
      dose: { kind: 'holds', repeats: 3, seconds: 10 },
    }),
  ]);
  await expect.poll(async () => (await trackNow(page)).playing).toBe(true);
  const row = await rowOf(page);
  const steps = stepsOf(row);
  const seconds = timelineSeconds(steps);
  expect(seconds).toBeGreaterThan(45 * 60);
  const { bytes } = await trackNow(page);
  expect(bytes).toBe(44 + Math.round((seconds + 2) * 11_025));
  expect((bytes / seconds) * 45 * 60).toBeLessThanOrEqual(30_000_000);
  const onsets = await onsetsOf(page);
  const cues = cuesOf(steps, row.session);
  const nearest = (at: number) =>
    onsets.reduce((best, onset) => (Math.abs(onset - at) < Math.abs(best - at) ? onset : best), Number.POSITIVE_INFINITY);
  const errors = cues.map(({ at }) => Math.abs(nearest(at) - at) * 1000).sort((a, b) => a - b);
  console.log(
    `onsets of the track: ${errors.length} cues, 99 % within ${partOf(errors, 0.99).toFixed(2)} ms, all within ${partOf(errors, 1).toFixed(2)} ms`,
  );
  expect(partOf(errors, 0.99)).toBeLessThanOrEqual(5);
  expect(partOf(errors, 1)).toBeLessThanOrEqual(5);
  // A tone of several notes has several beginnings; none is farther than half a second from its cue.
  const strays = onsets.filter((onset) => !cues.some(({ at }) => onset >= at - 0.005 && onset < at + 0.5));
  expect(strays).toEqual([]);
});

test('the phone is locked for three minutes: the track plays on, and back in the hand the session is where the track is', async ({
  page,
  context,
}) => {
  const complaints = complaintsOf(context);
  await playInPocket(page, [exercise({ sets: 6, restSeconds: 30 })]);
  await expect.poll(async () => (await trackNow(page)).seconds).toBeGreaterThan(1);
  const before = await trackNow(page);
  expect(before.playing).toBe(true);
  expect(before.liveNotes).toBe(0);
  await expectWhereTheTrackIs(page);
  await setHidden(page, true);
  await page.waitForTimeout(6_000); // longer than what is being away without a track
  expect((await trackNow(page)).playing).toBe(true);
  await onTrack(page, { plays: 174 });
  await setHidden(page, false);
  await expect(button(page, 'Pause')).toBeVisible();
  const now = await trackNow(page);
  expect(now.seconds).toBeGreaterThan(181);
  await expectWhereTheTrackIs(page);
  // Ten seconds, then sets of 24 with rests of 30: three have ended by now, and the fourth goes on.
  await expect
    .poll(async () => Object.values((await rowOf(page)).recorded).map(({ done }) => done))
    .toEqual([{ both: 4 }, { both: 4 }, { both: 4 }]);
  await expect(page.getByRole('main').getByText('Set 4 of 6', { exact: true })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('Next jumps on the track; +15 s makes it anew and it plays on; the old one is given back; after the session none is held', async ({
  page,
}) => {
  await playInPocket(page, [exercise({ sets: 3 })]);
  await expect.poll(async () => (await trackNow(page)).playing).toBe(true);
  await button(page, 'Next').click();
  await expect.poll(() => phase(page)).toBe('work');
  expect((await trackNow(page)).seconds).toBeGreaterThanOrEqual(10);
  await button(page, 'Next').click();
  await expect.poll(() => phase(page)).toBe('rest');
  const before = await trackNow(page);
  expect(before.seconds).toBeGreaterThanOrEqual(34);
  await button(page, '+15 s').click();
  await expect.poll(async () => (await trackNow(page)).bytes).toBe(before.bytes + 15 * 11_025);
  await expect.poll(async () => (await trackNow(page)).playing).toBe(true);
  const after = await trackNow(page);
  expect(after.held).toBe(1);
  expect(Math.abs(after.seconds - (await placeOf(page)))).toBeLessThan(0.3);
  await button(page, 'Pause').click();
  await expect.poll(async () => (await trackNow(page)).playing).toBe(false);
  await button(page, 'End session').click();
  await expect.poll(async () => (await trackNow(page)).held).toBe(0);
});

test('the keys of the lock screen pause, go on and go to the next step; a call pauses where it came', async ({ page }) => {
  await playInPocket(page, [exercise({ sets: 3 })]);
  await expect.poll(() => page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe('Get ready: Glute bridge');
  expect(await page.evaluate(() => navigator.mediaSession.playbackState)).toBe('playing');
  await setHidden(page, true);
  await pressKey(page, 'nexttrack');
  await expect.poll(() => page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe('Work: Glute bridge');
  await pressKey(page, 'pause');
  await expect.poll(async () => (await trackNow(page)).playing).toBe(false);
  expect(await page.evaluate(() => navigator.mediaSession.playbackState)).toBe('paused');
  await pressKey(page, 'play');
  await expect.poll(async () => (await trackNow(page)).playing).toBe(true);
  await pressKey(page, 'previoustrack');
  await expect.poll(async () => (await trackNow(page)).seconds).toBeLessThan(10);
  await onTrack(page, { plays: 20 });
  await onTrack(page, { call: true });
  const { seconds } = await trackNow(page);
  await page.waitForTimeout(6_000);
  await setHidden(page, false);
  await expect(button(page, 'Resume')).toBeVisible();
  expect(Math.abs((await placeOf(page)) - seconds)).toBeLessThan(0.3);
  expect(Object.keys((await rowOf(page)).recorded)).toEqual([]);
  await button(page, 'Resume').click();
  await expect.poll(async () => (await trackNow(page)).playing).toBe(true);
});

test('a browser that will not play it: it says so, tones are live, and Pause and Resume tries again', async ({ page }) => {
  await page.addInitScript(() => {
    const play = HTMLMediaElement.prototype.play;
    Object.assign(window, { willPlay: false });
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      return Reflect.get(window, 'willPlay') ? play.call(this) : Promise.reject(new DOMException('no', 'NotAllowedError'));
    };
  });
  await playInPocket(page, [exercise({ sets: 3 })]);
  await expect(page.getByText(/Pocket mode was refused/)).toBeVisible();
  await expect.poll(async () => (await trackNow(page)).liveNotes).toBeGreaterThan(0);
  await page.evaluate(() => Object.assign(window, { willPlay: true }));
  await button(page, 'Pause').click();
  await button(page, 'Resume').click();
  await expect.poll(async () => (await trackNow(page)).playing).toBe(true);
  await expect(page.getByText(/Pocket mode was refused/)).toHaveCount(0);
});

test('chosen in the middle of a session: the price is said, own pace and voice are not offered and say why', async ({ page }) => {
  await listenToTrack(page);
  await beginBlock(page);
  await startFirstSession(page);
  await playInstead(page, { main: [exercise({ sets: 3 })] });
  await button(page, 'Options').click();
  const pocket = page.getByRole('switch', { name: 'Pocket mode' });
  await expect(pocket).toHaveAccessibleDescription(/takes over from your music/);
  await turn(page, 'Own pace for reps');
  await turn(page, 'Pocket mode');
  await expect.poll(async () => (await trackNow(page)).playing).toBe(true);
  for (const name of ['Own pace for reps', 'Own pace for holds', 'Own pace for timed work', 'Wait for my tap', 'Voice']) {
    const held = page.getByRole('switch', { name });
    await expect(held).not.toBeChecked();
    await expect(held).toHaveAccessibleDescription(/Not in pocket mode/);
    await held.click({ force: true });
    await expect(held).not.toBeChecked();
  }
  await expect(page.getByText('The screen may lock: the session plays on.')).toBeVisible();
  expect((await rowOf(page)).pace.reps).toBe('guided');
  await page.getByRole('switch', { name: 'Pocket mode' }).uncheck({ force: true });
  await expect.poll(async () => (await trackNow(page)).playing).toBe(false);
  await expect(page.getByRole('switch', { name: 'Own pace for reps' })).toBeChecked();
  await page.getByRole('switch', { name: 'Sound', exact: true }).uncheck({ force: true });
  await expect(pocket).toHaveAccessibleDescription(/turn that on first/);
});

import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { beginBlock } from './support/begun.ts';
import { complaintsOf } from './support/complaints.ts';
import { stored } from './support/done-sessions.ts';
import { putRow, rowsOf } from './support/records.ts';
import { playToTheEnd, readStage } from './support/walk.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const payloads = async (page: Page, kind: string) =>
  (await rowsOf(page, 'facts')).filter((fact) => fact['kind'] === kind).map((fact) => fact['payload']);
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const tap = (page: Page, pain: number) => page.getByRole('radio', { name: `${pain}`, exact: true }).check({ force: true });

async function at(page: Page, moment: string, address = '/toolkit/three-day-test') {
  await page.clock.setSystemTime(new Date(moment));
  await page.goto(address);
}

/** Just under what the player takes for being left alone. */
const hopMs = 4_000;

/** Lets a whole bout go by: there is nothing to tap in it. */
async function letItPlay(page: Page) {
  for (let hop = 0; hop < 500; hop += 1) {
    if (hop % 10 === 0 && (await readStage(page)) === 'summary') return;
    await page.clock.fastForward(hopMs);
  }
  throw new Error('the bout has no end');
}

async function passTheChecks(page: Page) {
  for (const check of ['Walk for 30 minutes', 'Stand on one leg', 'Ten squats on one leg', 'Jog on the spot', 'Hop on one leg']) {
    await button(page, `${check}: calm`).click();
  }
  await expect(page.getByText('We ask tomorrow.', { exact: true })).toBeVisible();
  await expect(button(page, /^The next morning/)).toBeHidden();
}

async function beginBout(page: Page, day: number) {
  await expect(heading(page, `Three-day test, day ${day}`)).toBeVisible();
  await expect(button(page, 'Start the timer')).toBeDisabled();
  await tap(page, 0);
  await button(page, 'Start the timer').click();
  await expect(page.getByRole('timer')).toBeVisible();
}

test('before a run I warm up in one tap, offline, to its summary, and come back to the tool', async ({ page, context }) => {
  const complaints = complaintsOf(context);
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await page.goto('/toolkit/before-and-after');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await expectAccessible(page);
  await button(page, 'Warm-up before a run: start, 5 min').click();
  await expect(page).toHaveURL(/\/workout\/toolkit:run-warm-up$/);
  await expect(page.getByRole('timer')).toBeVisible();
  const shown = await playToTheEnd(page, 600);
  const exercises = [...new Set(shown.map(({ figure }) => figure.replace(/, (left|right) side$/, '')))];
  expect(exercises).toEqual(['March in place', 'Deep lunge with torso twist', 'Leg swing front-back', 'Walking high knees']);
  await expect(heading(page, 'Warm-up before a run, done')).toBeVisible();
  await button(page, 'Save session').click();
  await expect(page).toHaveURL(/\/toolkit\/before-and-after$/);
  expect(await payloads(page, 'session-finished')).toMatchObject([{ sessionId: 'toolkit:run-warm-up', ended: 'finished' }]);
  expect(complaints).toEqual([]);
});

test('from the checks over three alternate days to ready, offline', async ({ page, context }) => {
  test.setTimeout(240_000);
  await page.clock.install({ time: new Date('2026-11-24T08:00:00Z') });
  await page.goto('/toolkit/three-day-test');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await expectAccessible(page);
  await passTheChecks(page);
  await at(page, '2026-11-25T08:00:00Z');
  await button(page, 'The next morning: calm').click();
  for (const [day, date, next] of [
    [1, '2026-11-25', '2026-11-26'],
    [2, '2026-11-27', '2026-11-28'],
    [3, '2026-11-29', '2026-11-30'],
  ] as const) {
    await at(page, `${date}T09:00:00Z`);
    await beginBout(page, day);
    await letItPlay(page);
    await button(page, 'Save session').click();
    await expect(page).toHaveURL(/\/toolkit\/three-day-test$/);
    await expect(page.getByRole('heading', { name: 'Straight after: how are the hips?' })).toBeVisible();
    if (day === 1) await expectAccessible(page);
    if (day === 1) {
      await tap(page, 5);
      await page.getByRole('radio', { name: 'No', exact: true }).check({ force: true });
      await button(page, 'Save').click();
      await button(page, 'Change my answer').click(); // a slip of the finger
    }
    await tap(page, 1);
    await page.getByRole('radio', { name: 'No', exact: true }).check({ force: true });
    await button(page, 'Save').click();
    await expect(page.getByText(/we ask once more/)).toBeVisible();
    await at(page, `${next}T12:00:00Z`);
    await tap(page, 1);
    await page.getByRole('radio', { name: 'Yes', exact: true }).check({ force: true });
    await button(page, 'Save').click();
    await expect(page.getByText('Hips 1 after the jog, 1 over the next day.')).toHaveCount(day);
  }
  await expect(page.getByRole('heading', { name: 'You are ready for more' })).toBeVisible();
  await expectAccessible(page);
  const bouts = (await payloads(page, 'replaced')).flatMap((one) =>
    one instanceof Object && 'payload' in one && one.payload instanceof Object && 'faded' in one.payload ? [one.payload] : [],
  );
  expect(bouts).toHaveLength(3);
  expect(bouts[0]).toMatchObject({ whole: true, before: 0, atOnce: 1, over24Hours: 1, faded: true, altered: false });
});

test('a jog that hurts ends the whole bout, and says "not yet" with the reason and what to do instead', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T08:00:00Z') });
  await page.goto('/toolkit/three-day-test');
  await passTheChecks(page);
  await at(page, '2026-11-25T09:00:00Z');
  await button(page, 'The next morning: calm').click();
  await beginBout(page, 1);
  await page.clock.runFor(10_000);
  await expect.poll(() => page.getByRole('main').getAttribute('data-phase')).toBe('work');
  for (let hop = 0; hop < 30; hop += 1) await page.clock.fastForward(hopMs);
  await button(page, 'Pause').click();
  await button(page, 'It hurts').click();
  await page.getByRole('dialog').getByRole('radio', { name: '4', exact: true }).check({ force: true });
  await page.getByRole('dialog').getByRole('button', { name: 'Done', exact: true }).click();
  await expect(heading(page, 'We stop this one today')).toBeVisible();
  await button(page, 'Go on to the summary').click();
  await button(page, 'Save session').click();
  await expect(page.getByRole('heading', { name: 'Not yet, and that is good to know' })).toBeVisible();
  await expect(page.getByText(/Your hips went up to 4\./)).toBeVisible();
  await expectAccessible(page);
  await expect(button(page, 'Begin again with the checks')).toBeHidden();
  await page.getByRole('link', { name: 'In place of a run', exact: true }).click();
  await expect(heading(page, 'In place of a run')).toBeVisible();
  await at(page, '2026-11-28T09:00:00Z');
  await button(page, 'Begin again with the checks').click();
  await expect(button(page, 'Walk for 30 minutes: calm')).toBeVisible();
});

test('a check that does not go well ends the round; hopping that hurts leads to someone; a slip of the finger is put right', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T08:00:00Z') });
  await page.goto('/toolkit/three-day-test');
  await button(page, 'Walk for 30 minutes: not calm').click();
  await expect(page.getByText(/You can begin again on Thursday/)).toBeVisible();
  await button(page, 'Walk for 30 minutes: change the answer').click();
  for (const check of ['Walk for 30 minutes', 'Stand on one leg', 'Ten squats on one leg', 'Jog on the spot']) {
    await button(page, `${check}: calm`).click();
  }
  await button(page, 'Hop on one leg: not calm').click();
  await expect(page.getByRole('link', { name: 'When to see someone', exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('in place of a run I choose how long; stairs are left out once they make it worse', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await beginBlock(page);
  await page.goto('/toolkit/cross-training');
  await expectAccessible(page);
  await expect(button(page, 'Stairs: start, 22 min')).toBeVisible();
  await page.getByRole('radio', { name: '30 min', exact: true }).check({ force: true });
  await button(page, 'Elliptical: start, 32 min').click();
  await expect(page).toHaveURL(/\/workout\/toolkit:elliptical$/);
  await expect(page.getByRole('img', { name: 'Elliptical' })).toBeVisible();
  await page.goto('/');
  await expect(heading(page, 'Continue Elliptical')).toBeVisible();
  await page.getByRole('link', { name: 'Continue session' }).click();
  await button(page, 'End session').click();
  await button(page, 'Leave without saving').click();
  const answers = [false, true, false, true, false, true];
  await putRow(page, 'facts', stored('s1', '2026-11-25', 'self-test', { answers }));
  await page.clock.setSystemTime(new Date('2026-11-25T18:00:00Z'));
  await page.goto('/toolkit/cross-training');
  await expect(page.getByText(/^Left out, since stairs make your hip worse/)).toBeVisible();
  await expect(button(page, /^Stairs: start/)).toBeHidden();
  await expect(button(page, /^Elliptical: start/)).toBeVisible();
});

test('a bout has no start of its own at the player’s address, other sessions of the toolkit do', async ({ page }) => {
  await page.goto('/workout/toolkit:return-bout');
  await expect(page).toHaveURL(/\/toolkit\/three-day-test$/);
  await page.goto('/workout/toolkit:hip-opener');
  await expect(button(page, 'Start session')).toBeVisible();
});

test('a bout that the browser closed goes on where it was, also on its summary', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T08:00:00Z') });
  await page.goto('/toolkit/three-day-test');
  await passTheChecks(page);
  await at(page, '2026-11-25T09:00:00Z');
  await button(page, 'The next morning: calm').click();
  await beginBout(page, 1);
  await expect.poll(async () => (await rowsOf(page, 'runThroughs')).length).toBe(1);
  await page.reload();
  await expect(heading(page, 'You left in set 1')).toBeVisible();
  await expect(page).toHaveURL(/\/workout\/toolkit:return-bout$/);
  await page.goto('/toolkit/three-day-test');
  await expect(page.getByText('It waits where you left it.', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Continue session', exact: true }).click();
  await button(page, 'Resume').click();
  await letItPlay(page);
  await page.reload();
  await expect(button(page, 'Save session')).toBeVisible();
});

test('the tools fit a narrow phone and one on its side', async ({ page }) => {
  for (const size of [
    { width: 320, height: 640 },
    { width: 844, height: 390 },
    { width: 1_440, height: 900 },
  ]) {
    await page.setViewportSize(size);
    for (const address of ['/toolkit/before-and-after', '/toolkit/cross-training', '/toolkit/three-day-test']) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await overflow(page), `${address} at ${size.width}`).toBeLessThanOrEqual(0);
    }
  }
});

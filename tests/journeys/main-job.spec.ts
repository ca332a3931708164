import { expect, type Page, test } from '@playwright/test';
import type { Block } from '../../src/core/plan/index.ts';
import { compileTimeline } from '../../src/core/workout/index.ts';
import { beginBlock } from './support/begun.ts';
import { complaintsOf } from './support/complaints.ts';
import { phone } from './support/phone.ts';
import { rowOf, rowsOf } from './support/records.ts';
import { keepDefaultBlock, playToTheEnd, readStage, startFirstSession } from './support/walk.ts';

test('I answer the questions, keep the block, do a whole session and see it counted', async ({ page, context }) => {
  test.setTimeout(180_000);
  const complaints = complaintsOf(context);
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await keepDefaultBlock(page);
  await expect(page.getByRole('button', { name: 'Start session', exact: true })).toBeVisible();
  await startFirstSession(page);

  const { session, first } = await rowOf(page);
  const steps = compileTimeline(session, first);
  const shown = await playToTheEnd(page);
  // Every step of warm-up, main and cool-down was on the screen, in its order.
  expect(shown.map(({ phase, set }) => `${phase} ${set}`)).toEqual(
    steps.map(({ kind, set, sets }) => `${kind} Set ${set} of ${sets}`),
  );

  await page.getByRole('button', { name: 'Save session', exact: true }).click();
  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(page.getByText('1 of 30 sessions', { exact: true })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('what other journeys begin with is what the welcome leaves behind', async ({ browser }) => {
  /** All that is kept, without what each device has of its own: names, moments and the seed. */
  const keptBy = async (begin: (page: Page) => Promise<void>) => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
    await begin(page);
    await expect(page.getByRole('button', { name: 'Start session', exact: true })).toBeVisible();
    const facts = await rowsOf(page, 'facts');
    const kept = {
      facts: facts.map(({ id: _id, at: _at, device: _device, payload: _payload, ...fact }) => fact),
      profiles: facts.map(({ payload }) => ({ ...(payload as { block?: Block }).block?.profile, seed: null })), // as the app wrote it
      flags: facts.map(({ payload }) => (payload as { flags?: unknown }).flags),
      settings: (await rowsOf(page, 'settings')).map(({ key }) => key),
      runThroughs: await rowsOf(page, 'runThroughs'),
      beside: await page.evaluate(() => ({ ...localStorage })),
      forNow: await page.evaluate(() => ({ ...sessionStorage })),
    };
    await context.close();
    return kept;
  };
  const walked = await keptBy(keepDefaultBlock);
  expect(walked.facts.map(({ kind }) => kind)).toEqual(['red-flags-answered', 'block-begun']);
  expect(await keptBy(beginBlock)).toEqual(walked);
});

test('I pause in the middle of a set and nothing moves until I resume', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await beginBlock(page);
  await startFirstSession(page);
  await page.clock.fastForward(1_000);
  await page.clock.runFor(14_000); // past the ten seconds to get ready
  const playing = await readStage(page);
  if (playing === 'summary') throw new Error('the session is over already');
  expect(playing.phase).toBe('work');

  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const before = await page.getByRole('timer').textContent();
  await page.clock.runFor(30_000);
  await expect(page.getByRole('timer')).toHaveText(before ?? '');

  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await page.clock.runFor(2_000);
  await expect(page.getByRole('timer')).not.toHaveText(before ?? '');
});

test('I go on with Next, go back with Back, and end early; what I did is kept', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await beginBlock(page);
  await startFirstSession(page);
  const phase = async () => {
    const stage = await readStage(page);
    return stage === 'summary' ? stage : stage.phase;
  };

  expect(await phase()).toBe('prepare');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect.poll(phase).toBe('work');
  await page.getByRole('button', { name: 'Back', exact: true }).click(); // at its very start: the step before
  await expect.poll(phase).toBe('prepare');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.clock.runFor(6_000);

  await page.getByRole('button', { name: 'End session', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Save session', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Go on with the session', exact: true }).click(); // ended by mistake: nothing is lost
  await expect.poll(phase).toBe('work');
  await page.getByRole('button', { name: 'End session', exact: true }).click();
  await page.getByRole('button', { name: 'Save session', exact: true }).click();
  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(page.getByText('0 of 30 sessions', { exact: true })).toBeVisible(); // too little to count; the session stays open
});

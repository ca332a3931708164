import { expect, test } from '@playwright/test';
import { complaintsOf } from './support/complaints.ts';
import { rowsOf } from './support/records.ts';
import { keepDefaultBlock, playToTheEnd } from './support/walk.ts';

test('with no block I open an exercise, do it now, and it is kept; nothing asked me to set anything up', async ({
  page,
  context,
}) => {
  const complaints = complaintsOf(context);
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await page.goto('/exercises/clamshell');
  await page.getByRole('button', { name: /^Do it now/ }).click();
  await expect(page).toHaveURL(/\/workout\/exercise:clamshell$/);
  await expect(page.getByRole('timer')).toBeVisible();
  const shown = await playToTheEnd(page, 600);
  expect(shown.map(({ phase, set }) => `${phase}, ${set}`)).toEqual([
    'prepare, Set 1 of 2',
    'work, Set 1 of 2',
    'switch, Set 1 of 2',
    'work, Set 1 of 2',
    'rest, Set 1 of 2',
    'work, Set 2 of 2',
    'switch, Set 2 of 2',
    'work, Set 2 of 2',
  ]);
  await expect(page.getByRole('heading', { level: 1, name: 'Clamshell, done' })).toBeVisible();
  await page.getByRole('button', { name: 'Save session', exact: true }).click();
  await expect(page).toHaveURL(/\/exercises\/clamshell$/);
  const facts = await rowsOf(page, 'facts');
  expect(facts.find(({ kind }) => kind === 'session-begun')?.['payload']).toMatchObject({
    sessionId: 'exercise:clamshell',
    session: { main: [{ exerciseId: 'clamshell', sets: 2 }] },
  });
  expect(facts.filter(({ kind }) => kind === 'set-done')).toHaveLength(2);
  expect(complaints).toEqual([]);
});

test('left in the middle, an exercise by itself waits on Today once there is a block, and at its own address', async ({
  page,
}) => {
  await keepDefaultBlock(page);
  await page.goto('/exercises/glute-bridge');
  await page.getByRole('button', { name: /^Do it now/ }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Continue Glute bridge' })).toBeVisible();
  await page.getByRole('link', { name: 'Continue session' }).click();
  await expect(page.getByRole('button', { name: 'Resume', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'End session', exact: true }).click();
  await page.getByRole('button', { name: 'Leave without saving', exact: true }).click();
  await page.goto('/workout/exercise:glute-bridge');
  await expect(page.getByRole('button', { name: 'Start session', exact: true })).toBeVisible();
  await page.goto('/workout/exercise:no-such-thing');
  await expect(page.getByRole('heading', { level: 1, name: 'No such session' })).toBeVisible();
});

test('before a run I do the warm-up only; it counts in no plan', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await keepDefaultBlock(page);
  await page.goto('/plan');
  await page
    .getByRole('link', { name: /Strength A/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Warm-up only, before a run', exact: true }).click();
  await expect(page).toHaveURL(/\/workout\/warm-up:/);
  await expect(page.getByRole('timer')).toBeVisible();
  await playToTheEnd(page, 1_800);
  await expect(page.getByRole('heading', { level: 1, name: 'Warm-up, done' })).toBeVisible();
  await page.getByRole('button', { name: 'Save session', exact: true }).click();
  await page.goto('/progress');
  await expect(page.getByText('0 of 30 sessions', { exact: true })).toBeVisible();
});

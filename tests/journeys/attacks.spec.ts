import { expect, type Page, test } from '@playwright/test';
import { complaintsOf } from './support/complaints.ts';
import { putRow, rowsOf } from './support/records.ts';
import { goOn, keepDefaultBlock, startFirstSession } from './support/walk.ts';

/** Records are at stake: no second try. */
test.describe.configure({ retries: 0 });

const countOf = async (page: Page, kind: string) => (await rowsOf(page, 'facts')).filter((fact) => fact['kind'] === kind).length;

/** Several taps in one moment, faster than any drawing. */
const tapThrice = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).evaluate((button: HTMLElement) => {
    for (let tap = 0; tap < 3; tap += 1) button.click();
  });

test('three quick taps on "Use this block", Start and Save keep one block, one beginning and one session', async ({
  page,
  context,
}) => {
  const complaints = complaintsOf(context);
  await page.goto('/welcome');
  const build = page.getByRole('button', { name: 'Build my block', exact: true });
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  while (!(await build.isVisible())) {
    await goOn(page);
  }
  await build.click();
  await expect(page.getByRole('button', { name: 'Use this block' })).toBeVisible();
  await tapThrice(page, 'Use this block');
  await expect(page).toHaveURL(/\/$/);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plan' }).click();
  await page
    .getByRole('link', { name: /Strength A/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Start session', exact: true })).toBeVisible();
  await tapThrice(page, 'Start session');
  const anyway = page.getByRole('button', { name: 'Start anyway', exact: true });
  await expect(page.getByRole('timer').or(anyway)).toBeVisible();
  if (await anyway.isVisible()) await tapThrice(page, 'Start anyway');
  await page.getByRole('button', { name: 'End session', exact: true }).click();
  await tapThrice(page, 'Save session');
  await expect(page).toHaveURL(/\/$/);
  await expect.poll(() => countOf(page, 'session-finished')).toBe(1);
  expect(await countOf(page, 'block-begun')).toBe(1);
  expect(await countOf(page, 'session-begun')).toBe(1);
  expect(complaints).toEqual([]);
});

test('begun in two tabs in one moment, a session has begun once, and one of the tabs plays it', async ({ context }) => {
  const complaints = complaintsOf(context);
  const one = await context.newPage();
  await keepDefaultBlock(one);
  const two = await context.newPage();
  for (const tab of [one, two]) {
    await tab.goto('/plan');
    await tab
      .getByRole('link', { name: /Strength A/ })
      .first()
      .click();
    await tab.getByRole('button', { name: 'Start session', exact: true }).click({ trial: true });
  }
  await Promise.all([one, two].map((tab) => tapThrice(tab, 'Start session')));
  for (const tab of [one, two]) {
    const anyway = tab.getByRole('button', { name: 'Start anyway', exact: true });
    const proceed = tab.getByRole('link', { name: 'Continue session', exact: true }); // it saw the other's beginning before its own tap
    const playing = () => tab.url().includes('/workout/');
    await expect.poll(async () => playing() || (await anyway.isVisible()) || (await proceed.isVisible())).toBe(true);
    if (await anyway.isVisible()) await tapThrice(tab, 'Start anyway');
    else if (!playing()) await proceed.click();
    await expect(tab).toHaveURL(/\/workout\//);
  }
  await expect.poll(() => countOf(one, 'session-begun')).toBe(1);
  const [row] = await rowsOf(one, 'runThroughs');
  const begun = (await rowsOf(one, 'facts')).find((fact) => fact['kind'] === 'session-begun');
  expect(row).toMatchObject({ runThrough: { id: begun?.['id'] } });
  expect(complaints).toEqual([]);
});

test('a run-through and facts damaged on the disk leave every screen standing', async ({ page, context }) => {
  const complaints = complaintsOf(context);
  await keepDefaultBlock(page);
  await startFirstSession(page);
  const playing = page.url();
  const [row] = await rowsOf(page, 'runThroughs');
  const whole = row?.['runThrough'] as object; // it has just been begun
  await page.goto('/exercises');
  const stamp = { at: 1, day: '2026-11-24', zone: 'UTC', device: 'd', version: 1 };
  const saved = { runThroughId: 'r', sessionId: 's', ended: 'finished', setsDone: 1, setsPlanned: 1, seconds: 1 };
  for (const fact of [
    { id: '1' },
    { ...stamp, id: '2', kind: 'session-finished', day: 42, payload: { ...saved, effort: null, pain: null, note: '' } },
    { ...stamp, id: '3', kind: 'set-done', payload: 'x'.repeat(100_000) },
    { ...stamp, id: '4', kind: 'replaced', payload: { target: '4', payload: {} } },
  ]) {
    await putRow(page, 'facts', fact);
  }
  for (const runThrough of [
    { ...whole, begunAt: 'never', status: { kind: 'finished' } },
    { ...whole, status: { kind: 'away', leftMs: 5 } },
    { ...whole, recorded: { '0:1': null } },
  ]) {
    await putRow(page, 'runThroughs', { slot: 'current', runThrough });
    for (const address of [playing, '/', '/progress']) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText('This screen did not open')).toHaveCount(0);
      await expect(page.getByRole('main').or(page.getByRole('navigation')).getByRole('link').first()).toBeVisible();
    }
  }
  expect(complaints).toEqual([]);
});

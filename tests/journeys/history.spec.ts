import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { beginBlock } from './support/begun.ts';
import { complaintsOf } from './support/complaints.ts';
import { rowsOf } from './support/records.ts';

const monday = new Date('2026-11-23T08:00:00Z');
const dayMs = 86_400_000;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** A block that begins on this Monday, and the Tuesday after it. */
async function onTuesday(page: Page): Promise<void> {
  await page.clock.install({ time: monday });
  await beginBlock(page);
  await page.clock.setSystemTime(new Date(monday.getTime() + dayMs));
}

/** Strength A of Monday, told on Tuesday. Ends on the history. */
async function tellStrengthA(page: Page, day = '2026-11-23'): Promise<void> {
  await page.goto('/plan');
  await page
    .getByRole('link', { name: /Strength A/ })
    .first()
    .click();
  await link(page, 'Did it without the phone').click();
  await page.getByLabel('The day you did it').fill(day);
  await button(page, 'Save session').click();
  await expect(heading(page)).toHaveText('History');
}

test('a session that is on record, or open in the player, is not told a second time', async ({ page }) => {
  await onTuesday(page);
  await tellStrengthA(page);
  const facts = await rowsOf(page, 'facts');
  const done = facts.find(({ kind }) => kind === 'session-finished')?.['payload'] as { sessionId: string };
  await page.goto(`/progress/by-hand/${done.sessionId}`);
  await expect(page.getByText('It is on record already.')).toBeVisible();
  await expect(button(page, 'Save session')).toHaveCount(0);

  const next = done.sessionId.replace('strength-a', 'strength-b');
  await page.goto(`/plan/${next}`);
  await button(page, 'Start session').click();
  const anyway = button(page, 'Start anyway');
  await expect(page.getByRole('timer').or(anyway)).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await expect(page.getByRole('timer')).toBeVisible();
  await page.goto(`/progress/by-hand/${next}`);
  await expect(page.getByText('It is open in the player.')).toBeVisible();
  await expect(button(page, 'Save session')).toHaveCount(0);
});

const tally = async (page: Page) => {
  await page.goto('/progress');
  await expect(heading(page)).toContainText('of 30 sessions');
  return (await heading(page).textContent()) ?? '';
};

/** No side-scrolling at 320, and nothing axe objects to. */
async function expectOpenToAll(page: Page): Promise<void> {
  await expect(heading(page)).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 390, height: 844 });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`I tell a session of yesterday that I did without the phone, and it counts on that day, ${colorScheme}`, async ({
    page,
    context,
  }) => {
    const complaints = complaintsOf(context);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await onTuesday(page);
    await page.goto('/progress/by-hand');
    await expectOpenToAll(page);
    await page.getByRole('link', { name: /Strength A, week 1/ }).click();
    await expect(button(page, 'Save session')).toBeVisible();
    await expectOpenToAll(page);
    await page.getByLabel('The day you did it').fill('2026-11-25');
    await expect(page.getByText('That day has not come yet. Choose today or an earlier one.')).toBeVisible();
    await expect(button(page, 'Save session')).toBeDisabled();
    await page.getByLabel('The day you did it').fill('2026-11-23');
    await button(page, 'Save session').click();
    const row = page.getByRole('link', { name: /Strength A/ });
    await expect(row).toContainText('Mon 23');
    await expectOpenToAll(page);
    await row.click();
    await expect(page.getByText('Monday 23 November 2026')).toBeVisible();
    await expectOpenToAll(page);
    expect(await tally(page)).toBe('1 of 30 sessions');
    expect(complaints).toEqual([]);
  });
}

test('I put a set right, by keyboard, and it is so after a reload, here and on the page of the exercise', async ({ page }) => {
  await onTuesday(page);
  await tellStrengthA(page);
  await page.getByRole('link', { name: /Strength A/ }).click();
  const first = button(page, /^Set 1: /).first();
  await first.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const field = dialog.getByRole('textbox').first();
  await field.fill('3');
  await dialog.getByRole('radio', { name: 'Hard' }).check({ force: true });
  await dialog.getByRole('radio', { name: '4', exact: true }).check({ force: true });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(first).toHaveAccessibleName(/^Set 1: (left )?3 /);
  await expect(page.getByText('Set 1: felt hard, hips 4 of 10.')).toBeVisible();
  expect((await rowsOf(page, 'facts')).filter(({ kind }) => kind === 'replaced')).toHaveLength(1);
  await page.reload();
  await expect(page.getByText('Set 1: felt hard, hips 4 of 10.')).toBeVisible();
  await page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'What you did' })).toBeVisible();
  await expect(page.getByRole('table').getByRole('row').nth(1)).toContainText('Hard');
  await expectOpenToAll(page);
});

test('A set put right to pain 6 changes what comes next, and sets taken away open the session again', async ({ page }) => {
  await onTuesday(page);
  await tellStrengthA(page);
  await page.goto('/plan');
  await page
    .getByRole('link', { name: /Strength B/ })
    .first()
    .click();
  await expect(button(page, 'Start session')).toBeVisible();
  const before = await page.getByRole('main').textContent();
  const address = page.url();
  await page.goto('/progress/history');
  await page.getByRole('link', { name: /Strength A/ }).click();
  await button(page, 'Change what you said').click();
  await page.getByRole('dialog').getByRole('radio', { name: '6', exact: true }).check({ force: true });
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.goto(address);
  await expect(button(page, 'Start session')).toBeVisible();
  expect(await page.getByRole('main').textContent()).not.toBe(before);

  await page.goto('/progress/history');
  await page.getByRole('link', { name: /Strength A/ }).click();
  const sets = button(page, /^Set \d: /);
  const count = await sets.count();
  for (let left = count; left > Math.ceil(count / 2) - 1; left -= 1) {
    await sets.first().click();
    await button(page, 'Delete this set').click();
    await expect(sets).toHaveCount(left - 1);
  }
  await expect(page.getByText(/the session stays open in your plan/)).toBeVisible();
  expect(await tally(page)).toBe('0 of 30 sessions');
});

test('I delete a session and undo it: nothing was written', async ({ page }) => {
  await onTuesday(page);
  await tellStrengthA(page);
  await page.getByRole('link', { name: /Strength A/ }).click();
  await button(page, 'Delete this session').click();
  await expect(page.getByText('Strength A of 23 November is deleted.')).toBeVisible();
  await expect(page.getByRole('link', { name: /Strength A/ })).toHaveCount(0);
  await expectOpenToAll(page);
  await button(page, 'Undo').click();
  await expect(page.getByRole('link', { name: /Strength A/ })).toBeVisible();
  await page.clock.fastForward(20_000);
  expect((await rowsOf(page, 'facts')).filter(({ kind }) => kind === 'deleted')).toEqual([]);
  expect(await tally(page)).toBe('1 of 30 sessions');
});

test('I delete a session and go at once: it is gone, stays gone, and its payload with it, offline too', async ({
  page,
  context,
}) => {
  await onTuesday(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.reload();
  await context.setOffline(true);
  await tellStrengthA(page);
  await page.getByRole('link', { name: /Strength A/ }).click();
  await button(page, 'Delete this session').click();
  await expect(page.getByText('Strength A of 23 November is deleted.')).toBeVisible();
  await page.reload();
  await expect(heading(page)).toHaveText('History');
  await expect(page.getByText('Nothing on record yet')).toBeVisible();
  expect(await tally(page)).toBe('0 of 30 sessions');
  await expect
    .poll(async () => (await rowsOf(page, 'facts')).filter(({ kind, payload }) => kind === 'set-done' && payload !== undefined))
    .toEqual([]);
});

test('After ten seconds the deletion is written, and undo is no longer offered', async ({ page }) => {
  await onTuesday(page);
  await tellStrengthA(page);
  await page.getByRole('link', { name: /Strength A/ }).click();
  await button(page, 'Delete this session').click();
  await expect(button(page, 'Undo')).toBeVisible();
  await page.clock.fastForward(10_500);
  await expect(button(page, 'Undo')).toHaveCount(0);
  await expect.poll(async () => (await rowsOf(page, 'facts')).filter(({ kind }) => kind === 'deleted').length).toBeGreaterThan(1);
});

test('Ten years of sessions: the history shows them sixty at a time', async ({ page }) => {
  await onTuesday(page);
  await tellStrengthA(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('stridewell');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('facts', 'readwrite');
          const facts = writing.objectStore('facts');
          const stamp = { zone: 'Europe/London', device: 'old', version: 1 };
          for (let place = 0; place < 3_000; place += 1) {
            const at = Date.parse('2026-11-01T08:00:00Z') - place * 86_400_000;
            const day = new Date(at).toISOString().slice(0, 10);
            const ids = { runThroughId: `old-${place}`, sessionId: `${day}-strength-a` };
            for (let set = 1; set <= 18; set += 1) {
              const done = {
                part: 'main',
                entry: 4,
                set,
                unit: 'reps',
                done: { both: 8 },
                how: 'guided',
                exerciseId: 'glute-bridge',
              };
              facts.put({ ...stamp, at, day, id: `old-${place}-${set}`, kind: 'set-done', payload: { ...ids, ...done } });
            }
            const said = { ended: 'finished', setsDone: 18, setsPlanned: 18, seconds: 1_800, effort: 'right', pain: 1, note: '' };
            facts.put({ ...stamp, at, day, id: `old-${place}-x`, kind: 'session-finished', payload: { ...ids, ...said } });
          }
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.goto('/progress');
  await expect(link(page, 'History')).toBeVisible();
  await link(page, 'History').click();
  await expect(page.getByText('3001 sessions on record')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Strength A' })).toHaveCount(60);
  await button(page, 'Show earlier ones').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Strength A' })).toHaveCount(120);
});

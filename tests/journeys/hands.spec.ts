import { expect, type Page, test } from '@playwright/test';
import { beginBlock } from './support/begun.ts';
import { exercise } from './support/exercises.ts';
import { playInstead, rowOf } from './support/records.ts';
import { startFirstSession } from './support/walk.ts';

// Nothing here is about being offline: without the worker no visit fetches the whole app.
test.use({ serviceWorkers: 'block' });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const phase = (page: Page) => page.getByRole('main').getAttribute('data-phase');

async function playing(page: Page) {
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await beginBlock(page);
  await startFirstSession(page);
  await playInstead(page, { main: [exercise({ sets: 3 }), exercise({ exerciseId: 'side-plank', family: 'trunk' })] });
}

test('keys and remotes: arrows move, + gives more rest, ? lists them, Esc asks; focus is always back on Pause', async ({
  page,
}) => {
  await playing(page);
  await expect(button(page, 'Pause')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => phase(page)).toBe('work');
  await expect(button(page, 'Pause')).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect.poll(() => phase(page)).toBe('rest');
  await page.keyboard.press('+');
  await expect(page.getByRole('timer')).toHaveText('1:00');
  await expect(button(page, 'Pause')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => phase(page)).toBe('work');
  await expect(button(page, 'Pause')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(button(page, 'Resume')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Pause')).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys and remotes' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Leave the session?' })).toBeVisible();
  await button(page, 'Stay').click();
  await expect(button(page, 'Pause')).toBeFocused();
  await button(page, 'Next').click();
  await expect(button(page, 'Pause')).toBeFocused();
});

test('a press leaves the focus on the main button, save on − and +', async ({ page }) => {
  await playing(page);
  await button(page, 'Next').hover();
  await page.mouse.down();
  await expect(button(page, 'Pause')).toBeFocused();
  await page.mouse.up();
  await expect.poll(() => phase(page)).toBe('work');
  await page.clock.runFor(7_000);
  await button(page, 'Next').click();
  await expect.poll(() => phase(page)).toBe('rest');
  await expect(button(page, 'Pause')).toBeFocused();
  const done = page.getByRole('main').locator('[data-keeps-focus]');
  await expect(done).toContainText('1 rep');
  await button(page, 'One more').click();
  await expect(done).toContainText('2 reps');
  await page.waitForTimeout(300); // what would take the focus away comes after the picture
  await page.keyboard.press('Enter');
  await expect(done).toContainText('3 reps');
});

test('the button under a finger shows it, until what its tap brings can be seen', async ({ page }) => {
  await playing(page);
  await button(page, 'Pause').click();
  await expect(page.locator('[data-pressed]')).toHaveCount(0);
  const rest = await page
    .locator('[data-main] span')
    .first()
    .evaluate((face) => getComputedStyle(face).backgroundColor);
  const box = await button(page, 'Resume').boundingBox();
  if (box === null) throw new Error('Resume cannot be seen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await expect(page.locator('[data-pressed]')).toHaveAccessibleName('Resume');
  expect(
    await page
      .locator('[data-pressed] span')
      .first()
      .evaluate((face) => getComputedStyle(face).backgroundColor),
  ).not.toBe(rest);
  await button(page, 'Next').dispatchEvent('pointerdown', { bubbles: true }); // a second finger
  await expect(page.locator('[data-pressed]')).toHaveAccessibleName('Next');
  await page.mouse.up();
  await expect(button(page, 'Pause')).toBeVisible();
  await expect(page.locator('[data-pressed]')).toHaveCount(0);
});

test('single keys can be turned off, and Space still presses what has the focus', async ({ page }) => {
  await playing(page);
  await button(page, 'Options').click();
  await page.getByRole('switch', { name: 'Single keys' }).uncheck({ force: true });
  await page.getByRole('dialog').getByRole('button', { name: 'Done', exact: true }).click();
  for (const key of ['ArrowRight', '+', '?', 'Escape']) await page.keyboard.press(key);
  expect(await phase(page)).toBe('prepare');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(button(page, 'Resume')).toBeFocused();
});

test('own pace: the clock counts up until I say done, chosen in the middle of a session and kept for the next', async ({
  page,
}) => {
  await playing(page);
  await button(page, 'Options').click();
  await page.getByRole('switch', { name: 'Own pace for reps' }).check({ force: true });
  await page.getByRole('switch', { name: 'Wait for my tap' }).check({ force: true });
  await page.getByRole('dialog').getByRole('button', { name: 'Done', exact: true }).click();
  await page.clock.runFor(120_000);
  expect(await phase(page)).toBe('prepare');
  await button(page, 'I’m ready').click();
  await expect.poll(() => phase(page)).toBe('work');
  await page.clock.runFor(95_000);
  await expect(page.getByRole('timer')).toHaveText('1:35');
  await expect(page.getByText('reps to do')).toBeVisible();
  await button(page, 'Done').click();
  await expect.poll(() => phase(page)).toBe('rest');
  await expect.poll(async () => (await rowOf(page)).recorded).toMatchObject({ '0:1': { done: { both: 4 }, how: 'tapped' } });
  await page.goto('/settings');
  await expect(page.getByRole('switch', { name: 'Own pace for reps' })).toBeChecked();
  await expect(page.getByRole('switch', { name: 'Wait for my tap' })).toBeChecked();
});

test('I left in set 2: Resume, Repeat set and Skip set, and skipping invents nothing', async ({ page }) => {
  await playing(page);
  await page.clock.runFor(10_000);
  await page.clock.runFor(24_000);
  await button(page, 'Next').click();
  await page.clock.runFor(7_000);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'You left in set 2' })).toBeVisible();
  await expect(page.getByText('Set 2 of 3', { exact: true })).toBeVisible();
  await expect(button(page, 'Resume')).toBeFocused();
  await button(page, 'Skip set').click();
  await expect.poll(() => phase(page)).toBe('rest');
  await expect.poll(async () => Object.keys((await rowOf(page)).recorded)).toEqual(['0:1']);
  await page.reload();
  await button(page, 'Repeat set').click();
  await expect.poll(() => phase(page)).toBe('work');
  await page.clock.runFor(24_500);
  await expect.poll(() => phase(page)).toBe('rest');
  await expect
    .poll(async () => (await rowOf(page)).recorded)
    .toMatchObject({ '0:1': { done: { both: 4 } }, '0:2': { done: { both: 4 } } });
});

test('one announcement for each phase, with exercise, side and set', async ({ page }) => {
  await page.addInitScript(() => {
    const told: string[] = [];
    let last = '';
    Object.assign(window, { told });
    new MutationObserver(() => {
      const words = document.querySelector('[role="status"]')?.textContent ?? '';
      if (words === '' || words === last) return;
      last = words;
      told.push(words);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await beginBlock(page);
  await startFirstSession(page);
  await playInstead(page, { main: [exercise({ exerciseId: 'clamshell', family: 'lateral-hip', sides: 'each' })] });
  await expect(page.locator('[role="status"]')).toHaveText(/^Get ready: Clamshell, left side, set 1 of 2/);
  await page.evaluate(() => Reflect.get(window, 'told').splice(0));
  for (let seconds = 0; seconds < 75; seconds += 2) await page.clock.runFor(2_000);
  const told = await page.evaluate(() => Reflect.get(window, 'told'));
  expect(told).toEqual([
    'Work: Clamshell, left side, set 1 of 2.',
    'Switch sides. Right side next. 10 seconds.',
    'Work: Clamshell, right side, set 1 of 2.',
    'Rest, 45 seconds.',
  ]);
});

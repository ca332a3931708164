import { expect, type Page, test } from '@playwright/test';
import { complaintsOf } from './support/complaints.ts';
import { proceed } from './support/walk.ts';

/** Desktop: no touch, no mouse is ever moved. */
test.use({ viewport: { width: 1024, height: 768 }, isMobile: false, hasTouch: false });

/** Presses Tab until the control of this role and name has the focus; fails when the page has been gone through. */
async function tabTo(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      await expect(wanted, 'stands in sight when it has the focus').toBeInViewport();
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way by Tab to ${role} ${name}`);
}

async function press(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press('Enter');
}

const heardOf = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('from the first question to the first session on record by keyboard alone, by names alone', async ({ page, context }) => {
  test.setTimeout(120_000);
  const complaints = complaintsOf(context);
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await page.goto('/');
  const build = page.getByRole('button', { name: 'Build my block', exact: true });
  for (let screens = 0; screens < 12; screens += 1) {
    await expect(build.or(proceed(page))).toBeVisible();
    if (await build.isVisible()) break;
    const before = await heading(page).textContent();
    await press(page, screens === 0 ? 'link' : 'button', 'Continue');
    await expect(heading(page)).not.toHaveText(before ?? '');
    await expect(heading(page), 'a new screen begins at its heading').toBeFocused();
  }
  await press(page, 'button', 'Build my block');
  await press(page, 'button', 'Use this block');
  await expect(page).toHaveURL(/\/$/);
  await press(page, 'button', 'Start session');
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeFocused();

  // One announcement for each step, and the focus back on Pause after it.
  await page.evaluate(() => {
    const main = document.querySelector(':not([aria-hidden="true"]) > main');
    const status = document.querySelector('[role="status"]');
    if (main === null || status === null) throw new Error('the player has no status');
    const heard: string[] = [];
    (window as unknown as { heard: string[] }).heard = heard;
    new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  const save = page.getByRole('button', { name: 'Save session', exact: true });
  const phase = () => page.getByRole('main').getAttribute('data-phase');
  let announced = 0;
  let worked = false;
  while (!(await save.isVisible())) {
    if (announced > 400) throw new Error('no summary after 400 steps');
    if (!worked && (await phase()) === 'work') {
      // One step is done to its end, so that something is on record; the others are gone through.
      while ((await phase()) === 'work') await page.clock.runFor(1_000);
      worked = true;
      await page.keyboard.press('Space');
      await expect(page.getByRole('button', { name: 'Resume', exact: true })).toBeFocused();
      await page.keyboard.press('Enter');
      announced += 2; // "Paused", and where it goes on
    } else await page.keyboard.press('ArrowRight');
    announced += 1;
    if (await save.isVisible()) break;
    await expect.poll(async () => (await heardOf(page)).length, JSON.stringify((await heardOf(page)).slice(-4))).toBe(announced);
    await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeFocused();
    expect(await page.getByRole('status').count(), 'live regions').toBe(1);
  }
  await press(page, 'button', 'Save session');
  await expect(page).toHaveURL(/\/$/);
  await press(page, 'link', 'Progress');
  await expect(heading(page)).toBeFocused();
  await press(page, 'link', /history/i);
  await expect(page.getByText(/1 session|One session/).first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a sheet takes the focus, keeps it, and gives it back', async ({ page }) => {
  await page.goto('/exercises/glute-bridge');
  await press(page, 'button', /^Do it now/);
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeFocused();
  await press(page, 'button', 'Options');
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog, [role="dialog"]') !== null,
    );
    expect(inside, `after ${presses + 1} presses`).toBe(true);
  }
  // Between its last and first control the focus is with the browser's own bars, which have their own Escape.
  await tabTo(page, 'button', 'Done');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^(Options|Pause)$/ }).and(page.locator(':focus'))).toHaveCount(1);
});

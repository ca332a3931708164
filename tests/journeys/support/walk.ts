import { expect, type Page } from '@playwright/test';

/** Answers the welcome questions with their defaults and keeps the block. Ends on Today. */
export async function keepDefaultBlock(page: Page, url = '/'): Promise<void> {
  await page.goto(url);
  await expect(page).toHaveURL(/\/welcome$/);
  const build = page.getByRole('button', { name: 'Build my block', exact: true });
  const proceed = page.getByRole('button', { name: 'Continue', exact: true });
  for (let screens = 0; screens < 12; screens += 1) {
    await expect(build.or(proceed)).toBeVisible();
    if (await build.isVisible()) break;
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    await proceed.click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading ?? '');
  }
  await build.click();
  await page.getByRole('button', { name: 'Use this block', exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
}

/** Opens the first session of the current week from Plan, whatever today is, and starts it. */
export async function startFirstSession(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plan' }).click();
  await page
    .getByRole('link', { name: /Strength A/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Start session', exact: true }).click();
  const anyway = page.getByRole('button', { name: 'Start anyway', exact: true });
  await expect(page.getByRole('timer').or(anyway)).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await expect(page.getByRole('timer')).toBeVisible();
}

/** What the player shows of the step it is in. */
export interface Shown {
  readonly phase: string;
  readonly set: string;
  readonly figure: string;
  readonly digits: string;
}

/** Reads the player's screen in one go; throws if the set line, the figure or the timer is missing. */
export function readStage(page: Page): Promise<Shown | 'summary'> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    if (main === null) throw new Error('the player has no main');
    const buttons = [...main.querySelectorAll('button')].map((button) => button.textContent);
    if (buttons.includes('Save session')) return 'summary' as const;
    const set = [...main.querySelectorAll('*')].find((element) => /^Set \d+ of \d+$/.test(element.textContent ?? ''));
    const figure = main.querySelector('img, [role="img"]')?.getAttribute('aria-label');
    const digits = main.querySelector('[role="timer"]')?.textContent;
    const phase = main.getAttribute('data-phase');
    if (!set || !figure || !digits || !phase) throw new Error(`the step is not whole: ${main.innerText}`);
    return { phase, set: set.textContent ?? '', figure, digits };
  });
}

/** No step is shorter than five seconds, so none is jumped over. */
const hopSeconds = 2;

/** Drives the clock a hop at a time until the summary stands; gives what was shown at each change. */
export async function playToTheEnd(page: Page, seconds = 3_600): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (let second = 0; second < seconds; second += hopSeconds) {
    const now = await readStage(page);
    if (now === 'summary') return shown;
    const last = shown.at(-1);
    if (last === undefined || last.phase !== now.phase || last.set !== now.set || last.figure !== now.figure) shown.push(now);
    await page.clock.fastForward(hopSeconds * 1_000);
  }
  throw new Error(`no summary after ${seconds} seconds; last: ${JSON.stringify(shown.at(-1))}`);
}

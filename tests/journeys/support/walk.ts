import { expect, type Locator, type Page } from '@playwright/test';

/** "Continue" of the welcome: a link on the first screen, which leads to the questions, a button on each of them. */
export function proceed(page: Page): Locator {
  const named = { name: 'Continue', exact: true };
  return page.getByRole('button', named).or(page.getByRole('link', named));
}

/** Goes so many screens on in the welcome, each once it stands. */
export async function goOn(page: Page, screens = 1): Promise<void> {
  for (let gone = 0; gone < screens; gone += 1) {
    const before = await page.getByRole('heading', { level: 1 }).textContent();
    await proceed(page).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before ?? '');
  }
}

/** Answers the welcome questions with their defaults and keeps the block. Ends on Today. */
export async function keepDefaultBlock(page: Page, url = '/'): Promise<void> {
  await page.goto(url);
  await expect(page).toHaveURL(/\/welcome$/);
  const build = page.getByRole('button', { name: 'Build my block', exact: true });
  for (let screens = 0; screens < 12; screens += 1) {
    await expect(build.or(proceed(page))).toBeVisible();
    if (await build.isVisible()) break;
    await goOn(page);
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
    const main = document.querySelector<HTMLElement>(':not([aria-hidden="true"]) > main'); // the other sight of a session waits behind it
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

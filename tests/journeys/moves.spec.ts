import { expect, type Page, test } from '@playwright/test';
import { openAfter, runsBefore } from './support/lived.ts';

/** What a transition took along: how many elements had a name as it began, and how many once the new screen stood. */
interface Move {
  readonly before: readonly string[];
  readonly after: readonly string[] | 'skipped';
}

/** Notes every transition that the page starts from here on, beside the real one. */
async function watchMoves(page: Page): Promise<() => Promise<Move[]>> {
  await page.evaluate(() => {
    const moves: Promise<unknown>[] = [];
    Reflect.set(window, 'moves', moves);
    const names = () =>
      [...document.querySelectorAll('body *')]
        .map((one) => getComputedStyle(one).viewTransitionName)
        .filter((name) => name !== 'none');
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (update) => {
      const before = names();
      const transition = start(update);
      moves.push(
        transition.updateCallbackDone
          .then(() => names())
          .then((after) => transition.ready.then(() => ({ before, after })).catch(() => ({ before, after: 'skipped' }))),
      );
      return transition;
    };
  });
  return () => page.evaluate(() => Promise.all(Reflect.get(window, 'moves') as Promise<Move>[]));
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const tab = (page: Page, name: string) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
const session = '/plan/2025-11-24-w8-strength-a';

/** Opens an address seven weeks in, and waits until the app listens for links that take something along. */
async function open(page: Page, path: string): Promise<() => Promise<Move[]>> {
  await page.addInitScript(() => {
    const listen = document.addEventListener.bind(document);
    document.addEventListener = (...listener: Parameters<typeof listen>) => {
      if (listener[0] === 'click') Reflect.set(window, 'listensForLinks', true);
      listen(...listener);
    };
  });
  await openAfter(page, 49, path, runsBefore);
  await page.waitForFunction(() => Reflect.get(window, 'listensForLinks') === true);
  return watchMoves(page);
}

test('an exercise takes its picture along to its page and back', async ({ page }) => {
  const moves = await open(page, '/exercises');
  const row = page
    .getByRole('link')
    .filter({ has: page.locator('svg[data-tone]') })
    .first();
  const name = (await row.locator('span span').first().textContent()) ?? '';
  await row.click();
  await expect(heading(page, name)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(page.getByRole('img', { name: `${name}, how it moves` })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Exercises' }).click();
  await expect(heading(page, 'Exercises')).toBeFocused();
  expect(await moves()).toEqual([
    { before: ['figure'], after: ['figure'] },
    { before: ['figure'], after: ['figure'] },
  ]);
});

test('an exercise takes its picture along from a session, and a session its name from Plan', async ({ page }) => {
  const moves = await open(page, '/plan');
  await page
    .getByRole('link', { name: /Strength A/ })
    .first()
    .click();
  await expect(heading(page, 'Strength A')).toBeFocused();
  const exercise = page.getByRole('heading', { level: 3 }).getByRole('link').first();
  const name = (await exercise.textContent()) ?? '';
  await expect(page.getByRole('listitem').filter({ has: exercise }).locator('svg[data-tone]').first()).toBeVisible();
  await exercise.click();
  await expect(heading(page, name)).toBeFocused();
  expect(await moves()).toEqual([
    { before: ['words'], after: ['words'] },
    { before: ['figure'], after: ['figure'] },
  ]);
});

test("Today's card takes what it says of the session along to the session's page", async ({ page }) => {
  const moves = await open(page, '/');
  await page.getByRole('link', { name: 'Look it over' }).click();
  await expect(heading(page, /^(Strength|Mobility)/)).toBeFocused();
  await expect(page).toHaveURL(/\/plan\//);
  expect(await moves()).toEqual([{ before: ['words'], after: ['words'] }]);
});

test('nothing else moves: tabs, Back, a way back, a screen that shows the same exercises', async ({ page }) => {
  const moves = await open(page, session);
  await page.getByRole('main').getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(heading(page, 'Your block')).toBeFocused();
  await page.goBack();
  await expect(heading(page, 'Strength A')).toBeFocused();
  for (const [name, title] of [
    ['Exercises', 'Exercises'],
    ['Plan', 'Your block'],
    ['Progress', /sessions$/],
    ['Today', /./],
  ] as const) {
    await tab(page, name).click();
    await expect(heading(page, title)).toBeFocused();
  }
  await page.goBack();
  await expect(heading(page, /sessions$/)).toBeFocused();
  expect(await moves()).toEqual([]);
});

test('where less motion is wanted the same links lead at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moves = await open(page, '/exercises');
  await page
    .getByRole('link', { name: /bridge/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/exercises\/./);
  await expect(heading(page, /bridge/i)).toBeFocused();
  expect(await moves()).toEqual([]);
});

test('a list come back to stands where it was left, however far down', async ({ page }) => {
  const moves = await open(page, '/exercises');
  await page.getByRole('link', { name: /calf/i }).last().click();
  await expect(heading(page, /calf/i)).toBeFocused();
  await page.getByRole('main').getByRole('link', { name: 'Exercises' }).click();
  await expect(heading(page, 'Exercises')).toBeFocused();
  await expect(page.getByRole('link', { name: /calf/i }).last()).toBeInViewport();
  // The browser puts the list back after the new screen stands: a row far down is out of sight until then, and nothing moves.
  expect(await moves()).toEqual([
    { before: ['figure'], after: ['figure'] },
    { before: ['figure'], after: 'skipped' },
  ]);
});

test('of two quick taps on one link the second is none, of two links the last leads', async ({ page }) => {
  const moves = await open(page, '/exercises');
  await page.evaluate(() => {
    const [first] = document.querySelectorAll<HTMLAnchorElement>('li a[href]');
    first?.click();
    first?.click();
  });
  await expect(page.getByRole('img', { name: /how it moves$/ })).toBeVisible();
  expect(await moves()).toHaveLength(1);
  await page.goBack();
  await expect(heading(page, 'Exercises')).toBeFocused();
  await page.evaluate(() => {
    const [first] = document.querySelectorAll<HTMLAnchorElement>('li a[href]');
    first?.click();
    document.querySelector<HTMLAnchorElement>('nav a[href$="/progress"]')?.click();
  });
  await expect(heading(page, /sessions$/)).toBeFocused();
  expect(await moves()).toEqual([
    { before: ['figure'], after: ['figure'] },
    { before: ['figure'], after: 'skipped' },
  ]);
  await expect(heading(page, /sessions$/)).toBeVisible();
  await expect(page).toHaveURL(/\/progress$/);
});

test.describe('a screen that has not come yet', () => {
  test.use({ serviceWorkers: 'block' });

  test('is waited for on the old one, and then stands without a move', async ({ page }) => {
    let send = () => {};
    const sent = new Promise<void>((resolve) => {
      send = resolve;
    });
    let asked = false;
    await page.route(/\/assets\/pages-.*\.js/, async (route) => {
      asked = true;
      await sent;
      await route.continue();
    });
    await openAfter(page, 49, '/', runsBefore);
    const moves = await watchMoves(page);
    const link = page.getByRole('link', { name: 'Look it over' });
    await link.click();
    await expect.poll(() => asked).toBe(true);
    await expect(link).toBeVisible();
    send();
    await expect(heading(page, /^(Strength|Mobility)/)).toBeFocused();
    await expect(page).toHaveURL(/\/plan\//);
    expect(await moves()).toEqual([]);
  });
});

test('the way back from an exercise leads to the list where it was left, filtered and scrolled', async ({ page }) => {
  await open(page, '/exercises');
  await page.getByRole('button', { name: 'Mat only' }).click();
  const row = page.getByRole('link', { name: /^Forward lean drill/ });
  await row.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(400);
  await row.click();
  await expect(heading(page, 'Forward lean drill')).toBeVisible();
  await page.getByRole('link', { name: 'Exercises' }).first().click();
  await expect(page.getByRole('button', { name: 'Mat only' })).toHaveAttribute('aria-pressed', 'true');
  await expect(row).toBeInViewport();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
});

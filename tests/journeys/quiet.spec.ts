import { expect, test } from '@playwright/test';
import { beginBlock } from './support/begun.ts';
import { exercise } from './support/exercises.ts';
import { playInstead } from './support/records.ts';
import { readStage, startFirstSession } from './support/walk.ts';

// Nothing here is about being offline: without the worker no visit fetches the whole app.
test.use({ serviceWorkers: 'block' });

test('while a set runs React draws nothing: digits and figure move past it', async ({ page }) => {
  // React reports each commit to this hook, in the built app, too.
  await page.addInitScript(() => {
    Object.assign(window, { commits: 0 });
    Object.defineProperty(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
      value: {
        supportsFiber: true,
        renderers: new Map(),
        inject: () => 1,
        onCommitFiberRoot: () => Object.assign(window, { commits: Reflect.get(window, 'commits') + 1 }),
        onCommitFiberUnmount: () => {},
        onPostCommitFiberRoot: () => {},
        checkDCE: () => {},
      },
    });
  });
  const commits = () => page.evaluate(() => Reflect.get(window, 'commits'));
  await beginBlock(page);
  await startFirstSession(page);
  expect(await commits()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect
    .poll(async () => (await readStage(page)) !== 'summary' && (await readStage(page)))
    .toMatchObject({ phase: 'work' });
  await page.waitForTimeout(1_000);

  const before = await commits();
  const digits = await page.getByRole('timer').textContent();
  const figure = () => page.getByRole('main').getByRole('img').first().innerHTML();
  const drawn = await figure();
  await page.waitForTimeout(4_000);
  expect(await commits()).toBe(before);
  expect(await page.getByRole('timer').textContent()).not.toBe(digits);
  await expect.poll(figure).not.toBe(drawn); // it goes round, and may be where it was for a moment
});

test('what the next tap shows is drawn before it, and nobody meets it until then', async ({ page }) => {
  await beginBlock(page);
  await startFirstSession(page);
  await playInstead(page, { main: [exercise({ sets: 2 })] });
  const [work, rest] = [page.locator('main[data-phase="work"]'), page.locator('main[data-phase="rest"]')];
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await work.waitFor();
  await rest.waitFor({ state: 'attached' });
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(rest).toBeHidden();
  await rest.evaluate((main) => Object.assign(main, { wasThere: true }));

  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(rest).toBeVisible();
  expect(await rest.evaluate((main) => Reflect.get(main, 'wasThere'))).toBe(true);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(work).toBeHidden(); // the set after it
  await expect(page).toHaveTitle(/^Rest/);

  // A rest moves nothing but its digits: the figure of the set after it waits.
  const waiting = () => work.locator('svg[role="img"]').innerHTML();
  await page.waitForTimeout(700);
  const still = await waiting();
  await page.waitForTimeout(1_500);
  expect(await waiting()).toBe(still);
});

test('what half a set leaves is drawn while a finger rests on Next, before it is lifted', async ({ page }) => {
  await beginBlock(page);
  await startFirstSession(page);
  await playInstead(page, { main: [exercise({ sets: 2 })] });
  const next = page.locator('main[data-phase="work"]').getByRole('button', { name: 'Next', exact: true });
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByText('Rep 2 of 4').waitFor();
  const rest = page.locator('main[data-phase="rest"]');
  await expect(rest).toContainText('4 reps');
  await next.hover();
  await page.mouse.down();
  await expect(rest).toContainText(/\D1 rep\D/);
  await expect(rest).toBeHidden();
  await page.mouse.up();
  await expect(rest).toBeVisible();
  await expect(rest).toContainText(/\D1 rep\D/);
});

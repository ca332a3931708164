import { expect, test } from '@playwright/test';
import { beginBlock } from './support/begun.ts';
import { complaintsOf } from './support/complaints.ts';
import { readStage, startFirstSession } from './support/walk.ts';

test('the screen may lock and there is no sound: the session goes on and says what is off', async ({ page, context }) => {
  const complaints = complaintsOf(context);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'wakeLock', { value: undefined });
    Object.defineProperty(navigator, 'storage', { value: undefined });
    Object.defineProperty(window, 'AudioContext', {
      value: class {
        constructor() {
          throw new DOMException('no sound here', 'NotSupportedError');
        }
      },
    });
  });
  await beginBlock(page);
  await startFirstSession(page);
  await expect(page.getByText('No sound here')).toBeVisible();
  await expect(page.getByText(/screen may lock/)).toBeVisible();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect
    .poll(async () => (await readStage(page)) !== 'summary' && (await readStage(page)))
    .toMatchObject({ phase: 'work' });
  expect(complaints).toEqual([]);
});

test('a refused wake lock is told', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: () => Promise.reject(new DOMException('low battery', 'NotAllowedError')) },
    });
  });
  await beginBlock(page);
  await startFirstSession(page);
  await expect(page.getByText(/screen may lock/)).toBeVisible();
});

test('records that cannot be opened are said, the exercises can still be read, and trying again works', async ({ page }) => {
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    Object.assign(window, { refuseStorage: true });
    indexedDB.open = (...args: Parameters<typeof open>) => {
      if (Reflect.get(window, 'refuseStorage') === true) throw new DOMException('not now', 'InvalidStateError');
      return open(...args);
    };
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your records did not open');
  await page.evaluate(() => Object.assign(window, { refuseStorage: false }));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page).toHaveURL(/\/welcome$/);

  await page.goto('/plan');
  await page.getByRole('link', { name: 'Read the exercises' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Exercises' })).toBeVisible();
});

test('addresses of nothing say so and lead on', async ({ page }) => {
  await beginBlock(page);
  for (const path of [
    '/plan/no-such-session',
    '/workout/no-such-session',
    '/exercises/no-such-exercise',
    '/toolkit',
    '/nonsense',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  }
});

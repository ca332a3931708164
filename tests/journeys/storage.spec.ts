import { expect, test } from '@playwright/test';
import { complaintsOf } from './support/complaints.ts';
import { exercise } from './support/exercises.ts';
import { playInstead, rowOf, rowsOf } from './support/records.ts';
import { keepDefaultBlock, startFirstSession } from './support/walk.ts';

/** Records are at stake: no second try. */
test.describe.configure({ retries: 0 });

const quick = [exercise({ sets: 3, restSeconds: 3, dose: { kind: 'reps', reps: 2, lift: 1, hold: 0, lower: 1 } })];

test('the database is closed under us in the middle of a set: it is opened anew, and the set is on the disk', async ({
  page,
  context,
}) => {
  const complaints = complaintsOf(context);
  await page.addInitScript(() => {
    const handles: IDBDatabase[] = [];
    Object.assign(window, { handles });
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (this: IDBFactory, ...args: Parameters<IDBFactory['open']>) {
      const opening = open.apply(this, args);
      opening.addEventListener('success', () => handles.push(opening.result));
      return opening;
    };
  });
  await keepDefaultBlock(page);
  await startFirstSession(page);
  await playInstead(page, { main: quick });
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByRole('main')).toHaveAttribute('data-phase', 'work');
  // As a browser drops the connection after a while in the background.
  await page.evaluate(() => {
    for (const handle of Reflect.get(window, 'handles') as IDBDatabase[]) handle.close();
  });
  await expect(page.getByRole('main')).toHaveAttribute('data-phase', 'rest', { timeout: 10_000 });
  await expect.poll(async () => (await rowsOf(page, 'facts')).filter(({ kind }) => kind === 'set-done').length).toBe(1);
  expect((await rowOf(page)).recorded).toMatchObject({ '0:1': { done: { both: 2 } } });
  await expect(page.getByText(/not saved|could not save/i)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('a private window without storage says so, and the exercises can still be read', async ({ page, context }) => {
  const complaints = complaintsOf(context);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Your records did not open' })).toBeVisible();
  await page.getByRole('link', { name: 'Read the exercises' }).click();
  await page
    .getByRole('link', { name: /Clamshell/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /clamshell/i })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Do it now/ })).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('a private window that refuses the first time only opens the second time', async ({ page, context }) => {
  const complaints = complaintsOf(context);
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    let tries = 0;
    IDBFactory.prototype.open = function (this: IDBFactory, ...args: Parameters<IDBFactory['open']>) {
      tries += 1;
      if (tries === 1) throw new DOMException('not yet', 'InvalidStateError');
      return open.apply(this, args);
    };
  });
  await keepDefaultBlock(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('two tabs: one plays, the other offers to take over, and then it plays', async ({ context }) => {
  const complaints = complaintsOf(context);
  const one = await context.newPage();
  await keepDefaultBlock(one);
  await startFirstSession(one);
  const two = await context.newPage();
  await two.goto(one.url());
  await expect(two.getByRole('heading', { level: 1, name: 'Open in another tab' })).toBeVisible();
  await expect(one.getByRole('timer')).toBeVisible();
  await two.getByRole('button', { name: 'Play it here', exact: true }).click();
  await two.getByRole('button', { name: 'Resume', exact: true }).click();
  await expect(two.getByRole('timer')).toBeVisible();
  await expect(one.getByRole('heading', { level: 1, name: 'Open in another tab' })).toBeVisible();
  expect(complaints).toEqual([]);
});

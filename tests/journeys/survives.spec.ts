import { expect, type Page, test } from '@playwright/test';
import { complaintsOf } from './support/complaints.ts';
import { newPhone, type Phone } from './support/phone.ts';
import { type AppServer, serveApp } from './support/server.ts';
import { keepDefaultBlock, playToTheEnd, readStage, startFirstSession } from './support/walk.ts';

/** Records are at stake: no second try. */
test.describe.configure({ retries: 0 });

let server: AppServer;
let phone: Phone;

test.beforeEach(async () => {
  server = await serveApp();
  phone = newPhone();
});

test.afterEach(async () => {
  await phone.remove();
  await server.stop();
});

const workerReady = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready));

test('with the network cut I start the app cold, keep a block, do a whole session and find it saved', async () => {
  test.setTimeout(180_000);
  const first = await phone.open();
  const page = await first.newPage();
  await page.goto(server.url);
  await workerReady(page);
  await server.stop(); // from here on there is no network, for the worker neither
  await phone.close();

  const context = await phone.open();
  const complaints = complaintsOf(context);
  const cold = await context.newPage();
  await cold.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await keepDefaultBlock(cold, server.url);
  await startFirstSession(cold);
  await playToTheEnd(cold);
  await cold.getByRole('button', { name: 'Save session', exact: true }).click();
  await expect(cold).toHaveURL(/\/$/);

  const deep = await context.newPage();
  await deep.goto(`${server.url}/progress`);
  await expect(deep.getByText('1 of 30 sessions', { exact: true })).toBeVisible();
  expect(complaints).toEqual([]);

  await phone.close();
  const again = await (await phone.open()).newPage();
  await again.goto(`${server.url}/progress`);
  await expect(again.getByText('1 of 30 sessions', { exact: true })).toBeVisible();
});

test('the network goes the moment the worker is ready, and every screen still opens', async () => {
  const context = await phone.open();
  const complaints = complaintsOf(context);
  const page = await context.newPage();
  await page.goto(server.url);
  await workerReady(page);
  await server.stop();
  await keepDefaultBlock(page, `${server.url}/`);
  for (const [tab, heading] of [
    ['Plan', 'Your block'],
    ['Progress', '0 of 30 sessions'],
    ['Exercises', 'Exercises'],
  ] as const) {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: tab }).click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }
  expect(complaints).toEqual([]);
});

test('the browser is killed in the middle of a set: the session waits, paused at that set, and nothing is lost', async () => {
  const context = await phone.open();
  const page = await context.newPage();
  await keepDefaultBlock(page, server.url);
  await startFirstSession(page);
  // On to the first set of the main part, with the sets before it skipped.
  const stage = async () => {
    const shown = await readStage(page);
    if (shown === 'summary') throw new Error('the session is over');
    return shown;
  };
  while (!/of [2-9]/.test((await stage()).set) || (await stage()).phase !== 'work') {
    await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
  const before = await stage();
  await page.waitForTimeout(1_500); // in the middle of the set, on the real clock
  await phone.kill();

  const again = await (await phone.open()).newPage();
  await again.goto(server.url);
  const proceed = again.getByRole('link', { name: 'Continue session', exact: true });
  await proceed.or(again.getByRole('button', { name: 'Continue session', exact: true })).click();
  await expect(again.getByRole('button', { name: 'Resume', exact: true })).toBeVisible();
  await expect(again.getByText(before.set, { exact: true })).toBeVisible();
  await expect(again.getByRole('main').getByRole('img').first()).toHaveAttribute('aria-label', before.figure);

  await again.getByRole('button', { name: 'Resume', exact: true }).click();
  await expect(again.getByRole('timer')).toBeVisible();
  await expect
    .poll(async () => (await readStage(again)) !== 'summary' && (await readStage(again)))
    .toMatchObject({
      phase: 'work',
      set: before.set,
    });
});

test('sets that were done before the kill are there after it', async () => {
  const context = await phone.open();
  const page = await context.newPage();
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await keepDefaultBlock(page, server.url);
  await startFirstSession(page);
  for (let seconds = 0; seconds < 240; seconds += 3) await page.clock.fastForward(3_000);
  const recorded = (target: Page) =>
    target.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('stridewell');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const all = opening.result.transaction('facts').objectStore('facts').getAll();
            all.onsuccess = () => resolve(all.result.filter((fact: { kind: string }) => fact.kind === 'set-done').length);
          };
        }),
    );
  await expect.poll(() => recorded(page)).toBeGreaterThan(1);
  const before = await recorded(page);
  await phone.kill();
  const again = await (await phone.open()).newPage();
  await again.goto(server.url);
  expect(await recorded(again)).toBe(before);
});

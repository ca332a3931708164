import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { beginBlock } from './support/begun.ts';
import { exercise } from './support/exercises.ts';
import { playInstead, rowsOf } from './support/records.ts';
import { type AppServer, serveApp } from './support/server.ts';
import { buildVersion, deploy } from './support/versions.ts';
import { keepDefaultBlock, playToTheEnd, startFirstSession } from './support/walk.ts';

/** Records are at stake: no second try. One after the other, so that the second version is built once. */
test.describe.configure({ mode: 'default', retries: 0 });

const versionA: string = JSON.parse(readFileSync('package.json', 'utf8')).version;
const versionB = '99.0.0';
const builtB = mkdtempSync(join(tmpdir(), 'stridewell-b-'));
const served = mkdtempSync(join(tmpdir(), 'stridewell-served-'));
let server: AppServer;

test.beforeAll(() => buildVersion(versionB, builtB));
test.afterAll(() => {
  for (const folder of [builtB, served]) rmSync(folder, { recursive: true });
});
test.beforeEach(async () => {
  deploy('dist', served);
  server = await serveApp(served);
});
test.afterEach(() => server.stop());

const button = (page: Page, name: string) => page.getByRole('button', { name });
const workerReady = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready));

/** Counts how often a page is loaded from now on. */
function loadsOf(page: Page): () => number {
  let loads = 0;
  page.on('domcontentloaded', () => {
    loads += 1;
  });
  return () => loads;
}

async function openSettings(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.url}/settings`);
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  return page;
}

test('a new version comes in the middle of a session: nothing loads again until it is saved; then the new one runs, with every record', async ({
  context,
}) => {
  const page = await context.newPage();
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await keepDefaultBlock(page, server.url);
  await workerReady(page);
  await startFirstSession(page);
  await playInstead(page, { main: [exercise(), exercise({ exerciseId: 'clamshell', family: 'lateral-hip', sides: 'each' })] });
  await page.clock.runFor(36_000);
  await expect.poll(async () => (await rowsOf(page, 'facts')).filter(({ kind }) => kind === 'set-done').length).toBe(1);
  const before = await rowsOf(page, 'facts');

  const other = await openSettings(context);
  await expect(other.getByText(`Version ${versionA}`)).toBeVisible();
  const loads = [loadsOf(page), loadsOf(other)];
  deploy(builtB, served);
  await button(other, 'Check for updates').click();
  await expect(other.getByRole('status').filter({ hasText: 'once your open session is saved' }).first()).toBeVisible();
  await expect(button(other, 'Use it now').or(button(other, 'Use the new version'))).toHaveCount(0);

  // Another tab may take it all the same, as one of an older version would.
  const change = await page.evaluateHandle(() => ({
    came: new Promise<void>((done) => {
      navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true });
    }),
  }));
  await other.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    registration?.waiting?.postMessage({ type: 'SKIP_WAITING' });
  });
  await change.evaluate(({ came }) => came);
  await page.getByRole('timer').waitFor();
  await playToTheEnd(page);
  await expect(page.getByRole('heading', { level: 1, name: /done$/ })).toBeVisible();
  expect(loads.map((count) => count())).toEqual([0, 0]);

  await button(page, 'Save session').click();
  await expect.poll(() => loads.map((count) => count())).toEqual([1, 1]);
  await expect(page).toHaveURL(/\/$/);
  await expect(other.getByText(`Version ${versionB}`)).toBeVisible();
  const after = await rowsOf(page, 'facts');
  for (const fact of before) expect(after).toContainEqual(fact);
  expect(after.filter(({ kind }) => kind === 'set-done')).toHaveLength(4);
  expect(after.filter(({ kind }) => kind === 'session-finished')).toHaveLength(1);
});

test('I look for a new version: there is none, there is no answer, there is one; I take it and it says its number', async ({
  context,
}) => {
  await beginBlock(await context.newPage(), server.url);
  const page = await openSettings(context);
  await workerReady(page);
  await button(page, 'Check for updates').click();
  await expect(page.getByText('This is the newest version.')).toBeVisible();
  await server.stop();
  await button(page, 'Check for updates').click();
  await expect(page.getByText(/^No answer, so we could not look/)).toBeVisible();
  await server.start();
  deploy(builtB, served);
  const loads = loadsOf(page);
  await button(page, 'Check for updates').click();
  await expect(button(page, 'Use it now')).toBeVisible();
  await expect(button(page, 'Use the new version')).toBeVisible(); // the bar that stands on every screen
  expect(loads()).toBe(0);
  await button(page, 'Use it now').click();
  await expect(page.getByText(`Version ${versionB}`)).toBeVisible();
});

test('another tab takes a new version: a beat, a count and a desk day here go on, and this page loads again when they have ended', async ({
  context,
}) => {
  const page = await context.newPage();
  await page.goto(`${server.url}/toolkit/cadence`);
  await workerReady(page);
  await button(page, 'Start the beat').click();
  await expect(button(page, 'Stop the beat')).toBeVisible();
  const other = await openSettings(context);
  await other.goto(`${server.url}/toolkit/breaks`);
  await button(other, 'Start my desk day').click();
  await expect(button(other, 'End my desk day')).toBeVisible();
  await other.goto(`${server.url}/settings`);
  const loads = [loadsOf(page), loadsOf(other)];
  deploy(builtB, served);
  await button(other, 'Check for updates').click();
  const change = await page.evaluateHandle(() => ({
    came: new Promise<void>((done) => {
      navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true });
    }),
  }));
  await button(other, 'Use it now').click();
  await change.evaluate(({ came }) => came);
  // Where somebody asked for it, it comes at once: the desk day is kept, and goes on in the new version.
  await expect(other.getByText(`Version ${versionB}`)).toBeVisible();
  await expect(button(page, 'Stop the beat')).toBeVisible();

  await button(page, 'Stop the beat').click();
  await button(page, 'Count my steps').click();
  await button(page, 'I tap').click();
  await other.goto(`${server.url}/toolkit/breaks`);
  await button(other, 'End my desk day').click();
  await expect(button(other, 'Start my desk day')).toBeVisible();
  await button(page, 'Right foot').click();
  await rowsOf(page, 'facts');
  expect(loads.map((count) => count())).toEqual([0, 2]); // the other one's second was its own way to the breaks
  await button(page, 'Back to the beat').click();
  await expect.poll(() => loads[0]?.()).toBe(1);
});

test.describe('where nothing is kept for offline use', () => {
  test.use({ serviceWorkers: 'block' });

  const toSettings = (page: Page) => page.getByRole('main').getByRole('link', { name: 'Settings' }).click();
  const partOf = (folder: string) => readdirSync(join(folder, 'assets')).filter((file) => /^Version-.*\.js$/.test(file));

  test('a part that went with the old version brings the new one, by itself and once', async ({ page }) => {
    await beginBlock(page, server.url);
    deploy(builtB, served);
    await toSettings(page);
    await expect(page.getByText(`Version ${versionB}`)).toBeVisible();
  });

  test('a part that stays away does not load the page for ever', async ({ page }) => {
    await beginBlock(page, server.url);
    const [part = ''] = partOf(served);
    rmSync(join(served, 'assets', part));
    const refused: string[] = [];
    page.on('response', (response) => {
      if (response.status() === 404) refused.push(response.url());
    });
    const loads = loadsOf(page);
    await toSettings(page);
    await expect.poll(loads).toBe(1);
    await expect.poll(() => refused.length).toBeGreaterThanOrEqual(2); // it was asked for once more, after the load
    await page.getByRole('link', { name: 'Today' }).first().click();
    await toSettings(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await expect.poll(() => refused.length).toBeGreaterThanOrEqual(3);
    expect(loads()).toBe(1);
  });

  test('with a session open it says so and waits until that is saved', async ({ page }) => {
    await beginBlock(page, server.url);
    await startFirstSession(page);
    await page.keyboard.press('Escape');
    await button(page, 'Leave it paused').click(); // the player's own part is here, as the page was never left
    deploy(builtB, served);
    const loads = loadsOf(page);
    await toSettings(page);
    await expect(page.getByRole('status').filter({ hasText: 'a part of this one is gone' })).toBeVisible();
    await page.getByRole('link', { name: 'Today' }).first().click();
    await page.getByRole('link', { name: 'Continue session' }).click();
    await button(page, 'End session').click();
    expect(loads()).toBe(0);
    await button(page, 'Save session').click();
    await expect.poll(loads).toBe(1);
    await toSettings(page);
    await expect(page.getByText(`Version ${versionB}`)).toBeVisible();
  });
});

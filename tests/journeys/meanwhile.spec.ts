import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { beginBlock } from './support/begun.ts';
import { complaintsOf } from './support/complaints.ts';
import { newPhone } from './support/phone.ts';
import { serveApp } from './support/server.ts';
import { startFirstSession } from './support/walk.ts';

test('the device is full in the middle of a session: it is told, the session goes on, and nothing is lost', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (Reflect.get(window, 'full') === true) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await beginBlock(page);
  await startFirstSession(page);
  await page.evaluate(() => Object.assign(window, { full: true }));
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('no room left');
  await expect(page.getByRole('main')).toHaveAttribute('data-phase', 'work');
  await page.evaluate(() => Object.assign(window, { full: false }));
  await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 15_000 }); // tried again every five seconds
  const name = await page.getByRole('heading', { level: 1 }).textContent();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Resume', exact: true })).toBeVisible();
  await expect(page.getByText(`${name}`).first()).toBeVisible();
});

test('a new version comes while a session is open: nothing reloads until it is saved, then a tap takes it', async () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'stridewell-versions-'));
  cpSync('dist', folder, { recursive: true });
  const server = await serveApp(folder);
  const phone = newPhone();
  try {
    const context = await phone.open();
    const complaints = complaintsOf(context);
    const page = await context.newPage();
    await beginBlock(page, server.url);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await startFirstSession(page);
    const samePage = () => page.evaluate(() => Reflect.get(window, 'marked') === true).catch(() => false); // it is loading another
    await page.evaluate(() => Object.assign(window, { marked: true }));

    appendFileSync(join(folder, 'sw.js'), '\n// the next version');
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(page.getByRole('main')).toHaveAttribute('data-phase', 'work');
    await page.goBack();
    await expect(page.getByText('once your open session is saved')).toBeVisible();
    expect(await samePage()).toBe(true);

    await page.goForward();
    await page.getByRole('button', { name: 'End session', exact: true }).click();
    await page.getByRole('button', { name: 'Save session', exact: true }).click();
    await page.getByRole('button', { name: 'Use the new version' }).click();
    await expect.poll(samePage).toBe(false);
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await page.goto(`${server.url}/progress`);
    await expect(page.getByText('0 of 30 sessions', { exact: true })).toBeVisible(); // the block is there still
    expect(complaints).toEqual([]);
  } finally {
    await phone.remove();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

import { readFileSync, writeFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { beginBlock } from './support/begun.ts';
import { complaintsOf } from './support/complaints.ts';
import { liveUntil } from './support/done-sessions.ts';
import { newPhone, phone as phoneOptions } from './support/phone.ts';
import { putRow, rowsOf } from './support/records.ts';
import { serveApp } from './support/server.ts';
import { keepDefaultBlock } from './support/walk.ts';

const note = (id: string, text: string) => ({
  id,
  at: 1_795_543_203_783,
  day: '2026-11-24',
  zone: 'Europe/London',
  device: 'd',
  version: 1,
  kind: 'note',
  payload: { text },
});

async function openSettings(page: Page) {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
}

/** Saves a backup from Settings; gives the path of the file. */
async function backUp(page: Page): Promise<{ readonly path: string; readonly name: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Back up/ }).click();
  const download = await downloading;
  return { path: await download.path(), name: download.suggestedFilename() };
}

async function chooseFile(page: Page, path: string) {
  await page.getByRole('link', { name: /^Restore from a file/ }).click();
  await page.getByLabel('Choose a file').setInputFiles(path);
}

async function newPage(browser: Browser, url: string) {
  const context = await browser.newContext(phoneOptions);
  const page = await context.newPage();
  await beginBlock(page, url);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready)); // what leaves before then complains
  return { context, page, complaints: complaintsOf(context) };
}

test('I back up on one phone and restore on another: it shows what is new, adds it to what is there, and can be undone', async ({
  browser,
}) => {
  const server = await serveApp();
  try {
    const one = await newPage(browser, server.url);
    await putRow(one.page, 'facts', note('01A', 'from the first'));
    await one.page.reload();
    await openSettings(one.page);
    await expect(one.page.getByText('None made yet')).toBeVisible();
    await server.stop(); // no network from here on
    const { path, name } = await backUp(one.page);
    expect(name).toMatch(/^stridewell-\d{4}-\d{2}-\d{2}\.json$/);
    expect(readFileSync(path, 'utf8')).toContain('Not encrypted');
    await expect(one.page.getByText('Last one today')).toBeVisible();
    const there = await rowsOf(one.page, 'facts');
    await server.start();

    const two = await newPage(browser, server.url);
    await putRow(two.page, 'facts', note('01B', 'from the second'));
    await two.page.reload();
    await openSettings(two.page);
    const before = await rowsOf(two.page, 'facts');
    await chooseFile(two.page, path);
    await expect(two.page.getByRole('heading', { level: 1, name: 'What the file holds' })).toBeVisible();
    expect(await rowsOf(two.page, 'facts')).toEqual(before);
    await two.page.getByRole('button', { name: `Add ${there.length} records` }).click();
    await expect(two.page.getByRole('heading', { level: 1, name: 'It is all here' })).toBeVisible();
    const idsOf = (rows: readonly Record<string, unknown>[]) => rows.map((row) => String(row['id'])).sort();
    expect(idsOf(await rowsOf(two.page, 'facts'))).toEqual(idsOf([...there, ...before]));
    await two.page.getByRole('button', { name: 'Undo the last restore' }).click();
    await expect(two.page.getByRole('button', { name: 'Undo the last restore' })).toHaveCount(0);
    expect(await rowsOf(two.page, 'facts')).toEqual(before);
    expect([...one.complaints, ...two.complaints]).toEqual([]);
    await one.context.close();
    await two.context.close();
  } finally {
    await server.stop();
  }
});

test('a broken file is refused with its reason, and another may be chosen at once', async ({ page }, info) => {
  await beginBlock(page);
  await openSettings(page);
  const before = await rowsOf(page, 'facts');
  const broken = info.outputPath('stridewell-broken.json');
  writeFileSync(broken, '{"format":"stridewell-backup","version":1,"facts":[');
  await chooseFile(page, broken);
  await expect(page.getByRole('alert')).toContainText('cannot be read');
  const later = info.outputPath('stridewell-later.json');
  writeFileSync(later, '{"format":"stridewell-backup","version":7,"facts":[],"settings":[]}');
  await page.getByLabel('Choose a file').setInputFiles(later);
  await expect(page.getByRole('alert')).toContainText('A later version of Stridewell saved this file');
  expect(await rowsOf(page, 'facts')).toEqual(before);
});

test('killed in the middle of a restore, all of it is there or nothing', async ({ browser }, info) => {
  test.setTimeout(120_000);
  const server = await serveApp();
  const phone = newPhone();
  try {
    const one = await newPage(browser, server.url);
    await openSettings(one.page);
    const { path } = await backUp(one.page);
    const backup = JSON.parse(readFileSync(path, 'utf8'));
    const many = Array.from({ length: 20_000 }, (_, place) => note(`02${String(place).padStart(6, '0')}`, 'x'.repeat(100)));
    const vast = info.outputPath('stridewell-vast.json');
    writeFileSync(vast, JSON.stringify({ ...backup, facts: [...backup.facts, ...many] }));
    await one.context.close();

    for (const afterMs of [0, 120, 400]) {
      const page = await (await phone.open()).newPage();
      await page.goto(server.url);
      await expect(page.locator('#root').getByRole('main')).toBeVisible(); // not the first look
      if (page.url().endsWith('/welcome')) await keepDefaultBlock(page, server.url);
      await openSettings(page);
      await chooseFile(page, vast);
      const add = page.getByRole('button', { name: /^Add \d+ records$/ });
      await expect(add.or(page.getByText('All of it is here already.'))).toBeVisible();
      if (!(await add.isVisible())) break;
      const before = (await rowsOf(page, 'facts')).length;
      await add.click({ noWaitAfter: true });
      await page.waitForTimeout(afterMs);
      await phone.kill();
      const again = await (await phone.open()).newPage();
      await again.goto(server.url);
      await expect(again.getByRole('main')).toBeVisible();
      const after = (await rowsOf(again, 'facts')).length;
      expect([before, before + many.length + backup.facts.length]).toContain(after);
      await phone.close();
    }
  } finally {
    await phone.remove();
    await server.stop();
  }
});

test('sets go out for a spreadsheet, and the plan for a calendar', async ({ page }) => {
  await beginBlock(page);
  await openSettings(page);
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Sets for a spreadsheet/ }).click();
  expect(readFileSync(await (await csv).path(), 'utf8')).toMatch(/^day,time,session,/);
  await page.getByLabel('Time of day in your calendar').fill('07:15');
  const ics = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Plan in my calendar/ }).click();
  const file = await ics;
  expect(file.suggestedFilename()).toBe('stridewell-plan.ics');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(30);
  expect(text).toMatch(/DTSTART:\d{8}T071500\r\n/);
});

test('I delete everything: it asks twice, and then Stridewell is as on the first day, in the other tab, too', async ({
  page,
  context,
}) => {
  await beginBlock(page);
  const other = await context.newPage();
  await other.goto('/plan');
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await openSettings(page);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Keep everything' }).click();
  expect((await rowsOf(page, 'facts')).length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Delete it all now' }).click();
  await expect(page).toHaveURL(/\/welcome$/);
  await expect(other).toHaveURL(/\/welcome$/);
  expect(await rowsOf(page, 'facts')).toEqual([]);
  await keepDefaultBlock(page);
});

test('after the first week Today asks once for a backup, and "Not now" is an answer', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00') });
  await beginBlock(page);
  await expect(page.getByRole('region', { name: 'Backup' })).toHaveCount(0);
  const card = page.getByRole('region', { name: 'Backup' });
  await page.clock.setFixedTime(new Date('2026-12-01T10:00:00'));
  await liveUntil(page, '2026-12-01');
  await expect(card).toContainText('Week 1 is behind you. No backup has been made yet.');
  await card.getByRole('button', { name: 'Not now' }).click();
  await expect(card).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForTimeout(500);
  await expect(card).toHaveCount(0);
});

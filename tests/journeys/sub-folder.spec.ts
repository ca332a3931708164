import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { complaintsOf } from './support/complaints.ts';
import { newPhone } from './support/phone.ts';
import { serveApp } from './support/server.ts';
import { keepDefaultBlock } from './support/walk.ts';

const folder = '/stridewell/';
const dist = mkdtempSync(join(tmpdir(), 'stridewell-folder-'));

test.beforeAll(() => {
  const env = { ...process.env, BASE: folder };
  const built = spawnSync('node_modules/.bin/vite', ['build', '--outDir', dist, '--emptyOutDir'], { env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed: ${built.stderr}`);
});
test.afterAll(() => rmSync(dist, { recursive: true }));

test('in a folder of a larger site: a block is kept, a deep link opens, and all of it works with no network', async () => {
  const server = await serveApp(dist, folder);
  const phone = newPhone();
  try {
    const context = await phone.open();
    const page = await context.newPage();
    // The first visit to a deep link is answered by 404.html, whose status the browser notes; nothing else may complain.
    const answer = await page.goto(`${server.url}${folder}exercises/clamshell`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'Clamshell' })).toBeVisible();
    const complaints = complaintsOf(context);
    const scope = await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.scope));
    expect(new URL(scope).pathname).toBe(folder);
    await keepDefaultBlock(page, `${server.url}${folder}`);
    await expect(page).toHaveURL(`${server.url}${folder}`);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plan' }).click();
    await expect(page).toHaveURL(`${server.url}${folder}plan`);
    const outside = server.sent.filter(({ path }) => !path.startsWith(folder));
    expect(outside).toEqual([]);

    await server.stop();
    await page.goto(`${server.url}${folder}plan`);
    await page
      .getByRole('link', { name: /Strength A/ })
      .first()
      .click();
    await expect(page.getByRole('button', { name: 'Start session' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Start session' })).toBeVisible();
    expect(complaints).toEqual([]);
  } finally {
    await phone.remove();
    await server.stop();
  }
});

test('a folder that is none stops the build and says what to give', () => {
  const env = { ...process.env, BASE: 'stridewell' };
  const built = spawnSync('node_modules/.bin/vite', ['build', '--outDir', dist], { env, encoding: 'utf8' });
  expect(built.status).not.toBe(0);
  expect(built.stderr + built.stdout).toContain('BASE is "stridewell"; give a folder such as /stridewell/');
});

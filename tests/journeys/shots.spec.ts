import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { takeManifestShots } from '../../scripts/shots/manifest.ts';
import { everyPlayerLook } from '../../scripts/shots/player.ts';
import { screenshots } from '../../scripts/web-manifest.mjs';

// What `npm run shots` does before and in the player: a script that nobody runs for weeks breaks unseen.
test.use({ serviceWorkers: 'block' });

test('the pictures of the manifest are taken from the built app, each in the size it is told with', async ({
  browser,
  baseURL,
}, info) => {
  const folder = info.outputPath('screenshots');
  const taken = await takeManifestShots(browser, baseURL ?? '', folder);
  expect([...taken].sort()).toEqual(screenshots.map(({ file }) => file).sort());
  for (const { file, size } of screenshots) {
    const header = readFileSync(`${folder}/${file}`);
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual(size);
  }
});

test('every look of the player is come by, and all but the summary fits the screen', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const names: string[] = [];
  await everyPlayerLook(page, async (name) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (name !== 'player-summary')
      expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight), name).toBe(0);
    names.push(name.replace('player-', ''));
  });
  expect(new Set(names)).toEqual(
    new Set([
      ...['prepare', 'work', 'rest', 'switch', 'prepare-superset', 'work-superset', 'switch-superset'],
      ...['rest-hard', 'hurt-4', 'hurt-7', 'stopped', 'options', 'waiting', 'own-pace', 'paused', 'away', 'summary'],
    ]),
  );
});

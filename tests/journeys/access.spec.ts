import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { beginBlock } from './support/begun.ts';
import { startFirstSession } from './support/walk.ts';

// Nothing here is about being offline: without the worker no visit fetches the whole app.
test.use({ serviceWorkers: 'block' });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every phase of the player is open to everybody, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
    await beginBlock(page);
    await startFirstSession(page);
    const seen = new Set<string>();
    while (seen.size < 4) {
      const phase = (await page.getByRole('main').getAttribute('data-phase')) ?? '';
      if (!seen.has(phase)) await expectAccessible(page, phase);
      seen.add(phase);
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      if (await page.getByRole('button', { name: 'Save session' }).isVisible()) break;
    }
    expect([...seen].sort()).toEqual(['prepare', 'rest', 'switch', 'work']);
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await expectAccessible(page, 'paused');
    await page.reload();
    await page.getByRole('button', { name: 'Resume', exact: true }).waitFor();
    await expectAccessible(page, 'away');
    await page.getByRole('button', { name: 'End session', exact: true }).click();
    await expectAccessible(page, 'summary');
  });
}

test('the targets of the player are at least 64 pixels', async ({ page }) => {
  await beginBlock(page);
  await startFirstSession(page);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], select, textarea')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 64 || box.height < 64))
      .map(({ element, box }) => `${element.textContent} ${Math.round(box.width)}×${Math.round(box.height)}`),
  );
  expect(small).toEqual([]);
});

for (const [name, width, height] of [
  ['a small phone', 320, 568],
  ['a phone on its side', 844, 390],
  ['a tablet on a chair', 1180, 820],
] as const) {
  test(`on ${name} nothing of the player is cut off`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await beginBlock(page);
    await startFirstSession(page);
    for (let step = 0; step < 12; step += 1) {
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll(':not([aria-hidden="true"]) > main :is(button, [role="timer"], h1)')]
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
          .map(({ element, box }) => `${element.textContent} ${JSON.stringify(box)}`),
      );
      expect(cut, `step ${step}`).toEqual([]);
      await page.getByRole('button', { name: 'Next', exact: true }).click();
    }
  });
}

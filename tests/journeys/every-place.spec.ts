import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { openAfter, runsBefore } from './support/lived.ts';
import { places, routesOfTheApp } from './support/places.ts';
import { shifted } from './support/shifted.ts';

// Nothing here is about being offline: without the worker no visit fetches the whole app.
test.use({ serviceWorkers: 'block' });

/** Every size, and both themes at the narrowest and the widest. */
const looks = [
  { width: 320, height: 640, themes: ['light', 'dark'] },
  { width: 390, height: 844, themes: ['light'] },
  { width: 844, height: 390, themes: ['dark'] },
  { width: 820, height: 1180, themes: ['light'] },
  { width: 1440, height: 900, themes: ['dark', 'light'] },
] as const;

test('every route of the app is among the places that are looked at', () => {
  expect(Object.keys(places).sort()).toEqual(routesOfTheApp().sort());
});

/** Whatever can be tapped and is smaller than 48 pixels; links inside a sentence are as high as the sentence. */
const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], select, textarea, summary, input:not([type="range"])')]
      .filter((element) => element.closest('p') === null && !element.closest('.visually-hidden'))
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < 47.5 || box.height < 47.5))
      .map(({ element, box }) => `${element.tagName} ${element.textContent} ${Math.round(box.width)}×${Math.round(box.height)}`),
  );

for (const [route, addresses] of Object.entries(places)) {
  for (const address of addresses) {
    test(`${address === '/' ? 'Today' : address} stands still, fits and is open to everybody at every size, light and dark`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openAfter(page, 46, address, runsBefore);
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      if (route !== '*') await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/no such/i);
      expect(await shifted(page), 'shifted by itself').toBe(0);
      for (const { width, height, themes } of looks) {
        await page.setViewportSize({ width, height });
        const at = `${width}×${height}`;
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `width at ${at}`).toBeLessThanOrEqual(width);
        expect(await smallTargets(page), `targets at ${at}`).toEqual([]);
        for (const [place, colorScheme] of themes.entries()) {
          await page.emulateMedia({ colorScheme });
          await expectAccessible(page, `${at} ${colorScheme}`, place === 0 ? 'everything' : 'colours');
        }
      }
    });
  }
}

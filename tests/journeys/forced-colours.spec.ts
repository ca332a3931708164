import { expect, type Locator, test } from '@playwright/test';
import { openAfter, runsBefore } from './support/lived.ts';
import { goOn, keepDefaultBlock, startFirstSession } from './support/walk.ts';

test.use({ serviceWorkers: 'block', forcedColors: 'active' } as object);

/** What is seen of an element where the system chooses the grounds: its lines, marks, strokes and letters; no ground, no shadow. */
const lines = (element: Locator) =>
  element.evaluate((root) => {
    const seen = [root, ...root.querySelectorAll('*')].map((one) => {
      const style = getComputedStyle(one);
      const after = getComputedStyle(one, '::after');
      const svg = one instanceof SVGElement ? [style.fill, style.stroke, style.strokeWidth] : [];
      const own = style.forcedColorAdjust === 'none' ? style.backgroundColor : '';
      return [
        style.border,
        style.outlineStyle === 'none' ? '' : style.outline,
        style.textDecorationLine,
        style.visibility,
        style.display,
        after.visibility,
        own,
        ...svg,
      ].join(' ');
    });
    return seen.join('\n');
  });

/** Chosen and not chosen are two pictures. */
async function toldApart(chosen: Locator, other: Locator): Promise<void> {
  await expect(chosen).toBeVisible();
  expect(await lines(chosen)).not.toBe(await lines(other));
}

test('in forced colours the tab we are in, chips, days and weeks are told by lines', async ({ page }) => {
  await openAfter(page, 46, '/exercises', runsBefore);
  const tab = (name: string) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
  await toldApart(tab('Exercises'), tab('Plan'));
  const chip = (name: string) => page.getByRole('button', { name });
  await chip('Outer hip').first().click();
  await page.mouse.move(0, 0);
  await toldApart(page.getByRole('button', { pressed: true }), chip('Mat only'));
  await tab('Plan').click();
  const days = page.locator('details[open] [aria-hidden="true"] > *:has(svg, span)').filter({ hasText: /^[MTWFS]/ });
  await expect(days).toHaveCount(7);
  const ringed = await days.evaluateAll((all) => all.filter((one) => getComputedStyle(one).outlineStyle === 'solid').length);
  expect(ringed, 'today, of seven').toBe(1);
});

test('in forced colours choices, scale, week row and switch show what is chosen, and an empty box has no tick', async ({
  page,
}) => {
  await page.goto('/welcome');
  await goOn(page, 2);
  const box = page.getByRole('checkbox').first();
  const tick = box.locator('xpath=ancestor::label').locator('svg');
  await expect(tick).toBeHidden();
  await box.check({ force: true });
  await expect(tick).toBeVisible();
  await openAfter(page, 46, '/settings', runsBefore);
  const label = (input: Locator) => input.locator('xpath=ancestor::label');
  await toldApart(
    label(page.getByRole('radio', { checked: true }).first()),
    label(page.getByRole('radio', { checked: false }).first()),
  );
  const thumb = (on: boolean) =>
    label(page.getByRole('switch', { checked: on }).first())
      .locator('span:has(> input) > span')
      .evaluate((one) => {
        const track = one.parentElement?.getBoundingClientRect();
        return one.getBoundingClientRect().left - (track?.left ?? 0);
      });
  expect(await thumb(true)).toBeGreaterThan((await thumb(false)) + 10);
  await page.goto('/');
  const number = (name: RegExp) => page.getByRole('radio', { name }).first();
  await number(/^3/).check({ force: true });
  await toldApart(label(number(/^3/)), label(number(/^4/)));
});

test('in forced colours the track shows what is run and where we are', async ({ page }) => {
  await openAfter(page, 46, '/progress', runsBefore);
  const strokes = await page
    .getByRole('main')
    .locator('figure svg[role="img"] path')
    .evaluateAll((paths) =>
      paths.map((path) => getComputedStyle(path)).map(({ stroke, strokeWidth }) => `${stroke} ${strokeWidth}`),
    );
  expect(new Set(strokes).size).toBeGreaterThan(2); // to run, run, and the lane we are in
});

test('in forced colours every control of the player and how far it is are drawn', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await keepDefaultBlock(page);
  await startFirstSession(page);
  for (const control of await page.getByRole('main').getByRole('button').all()) {
    const drawn = await control.evaluate((one) =>
      [one, ...one.querySelectorAll('*')].some((part) => {
        const { outlineStyle, borderTopStyle, borderTopWidth } = getComputedStyle(part);
        return outlineStyle !== 'none' || (borderTopStyle !== 'none' && borderTopWidth !== '0px');
      }),
    );
    expect.soft(drawn, (await control.textContent()) ?? '').toBe(true);
  }
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  const segments = page.getByRole('main').locator('[aria-hidden="true"] > span:has(> span:only-child:empty)');
  await expect(segments.first()).toHaveCSS('border-top-style', 'solid');
  await expect(segments.first().locator('span')).toHaveCSS('forced-color-adjust', 'none');
});

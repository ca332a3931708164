import { expect, type Page, test } from '@playwright/test';
import { everyPlayerLook } from '../../scripts/shots/player.ts';
import { openAfter, runsBefore } from './support/lived.ts';
import { phone } from './support/phone.ts';
import { places } from './support/places.ts';
import { goOn, keepDefaultBlock, startFirstSession } from './support/walk.ts';

/** The smallest phone in use. */
const small = { width: 320, height: 568 };

/** Text that stands in a box with less room than it needs. */
const cutShort = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main p, main span, main b, main h1')]
      .filter((element) => getComputedStyle(element).overflow === 'hidden' && !element.matches('.visually-hidden, :empty'))
      .filter(({ scrollHeight, clientHeight, textContent }) => textContent !== '' && scrollHeight > clientHeight + 1)
      .map(({ textContent }) => textContent),
  );

/** As a phone's text setting does; set past the page's policy, which takes no style sheet of others. */
const doubleText = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });

/** What does not fit: a page wider than the screen, a control beyond its edge, words beyond their control, a word torn in two. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth: wide, clientWidth: screenWidth } = document.documentElement;
    if (wide > screenWidth) found.push(`the page is ${wide} wide`);
    const controls = 'button, a[href], select, textarea, summary, label, input';
    const slides = (element: Element) => {
      for (let up: Element | null = element; up !== null; up = up.parentElement)
        if (/auto|scroll/.test(getComputedStyle(up).overflowX)) return true;
      return false;
    };
    for (const control of document.querySelectorAll(controls)) {
      const box = control.getBoundingClientRect();
      if (box.width <= 1 || control.closest('.visually-hidden, svg') !== null || slides(control)) continue;
      if (box.left < -1 || box.right > screenWidth + 1) found.push(`${control.textContent || control.tagName} leaves the screen`);
    }
    const range = document.createRange();
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walk.nextNode(); text !== null; text = walk.nextNode()) {
      const within = text.parentElement;
      if (within === null || within.closest('.visually-hidden, svg, script, style, option, textarea') !== null) continue;
      const control = within.closest('button, a[href], label, summary');
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[^\s\-–/]+/g)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
        if (new Set(rects.map(({ top }) => Math.round(top))).size > 1) found.push(`“${word}” is torn in two`);
        const box = control?.getBoundingClientRect();
        if (box === undefined || getComputedStyle(control as Element).display === 'inline') continue;
        const over = rects.some(
          ({ left, right, top, bottom }) =>
            left < box.left - 1 || right > box.right + 1 || top < box.top - 3 || bottom > box.bottom + 3,
        );
        if (over) found.push(`“${word}” leaves its control`);
      }
    }
    return [...new Set(found)];
  });

/** On a usual phone and on the smallest, one page for both. */
async function fitsPhones(page: Page, where: string): Promise<void> {
  for (const size of [small, phone.viewport]) {
    await page.setViewportSize(size);
    expect.soft(await misfits(page), `${where}, ${size.width} px wide`).toEqual([]);
  }
}

test.use({ serviceWorkers: 'block' });

test('at the usual text size and at twice it every place fits a phone: no word is torn and no control cut off', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAfter(page, 46, '/', runsBefore);
  for (const address of Object.values(places).flat()) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle'); // with the parts that come in late
    await fitsPhones(page, address);
    await doubleText(page);
    await fitsPhones(page, `${address} at twice the text size`);
  }
});

test('at the usual text size every look of the player fits the smallest phone', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(small);
  await everyPlayerLook(page, async (name) => expect.soft(await misfits(page), name).toEqual([]));
});

test('Start stands in sight beside a session while three quarters of the screen are left; with larger text it waits below', async ({
  page,
}) => {
  await openAfter(page, 46, '/plan/2025-11-24-w8-strength-a');
  const start = page.getByRole('button', { name: 'Start session', exact: true });
  for (const [width, height] of [
    [320, 640],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
      window.scrollTo(0, 0);
    });
    await expect(start).toBeInViewport({ ratio: 1 });
    await doubleText(page);
    await expect(start).not.toBeInViewport();
    await start.scrollIntoViewIfNeeded();
    await expect(start).toBeInViewport({ ratio: 1 });
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(start).toBeInViewport({ ratio: 1 });
});

test('at twice the text size every question fits, and so does Today after ten weeks', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/welcome');
  for (let question = 1; question <= 8; question += 1) {
    await goOn(page);
    await doubleText(page);
    await fitsPhones(page, `question ${question}`);
  }
  await openAfter(page, 75, '/');
  for (const address of ['/', '/progress/block-end']) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await doubleText(page);
    await fitsPhones(page, address);
  }
});

test('at twice the text size the player scrolls and loses nothing', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await keepDefaultBlock(page);
  await startFirstSession(page);
  await doubleText(page);
  const seen = new Set<string>();
  while (seen.size < 4) {
    const phase = (await page.getByRole('main').getAttribute('data-phase')) ?? '';
    if (!seen.has(phase)) {
      await fitsPhones(page, phase);
      expect.soft(await cutShort(page), phase).toEqual([]);
      for (const control of await page.getByRole('main').getByRole('button').all()) {
        await control.scrollIntoViewIfNeeded();
        await expect.soft(control, phase).toBeInViewport({ ratio: 0.9 });
      }
    }
    seen.add(phase);
    await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
  await page.getByRole('button', { name: /^It hurt/ }).click();
  await page.getByRole('dialog').waitFor();
  await fitsPhones(page, 'where it hurts');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Resume', exact: true }).waitFor();
  await fitsPhones(page, 'paused');
  await page.getByRole('button', { name: 'End session', exact: true }).click();
  await page.getByRole('button', { name: 'Save session', exact: true }).waitFor();
  await fitsPhones(page, 'summary');
});

import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { beginBlock } from './support/begun.ts';
import { liveUntil, stored } from './support/done-sessions.ts';
import { putFacts, rowsOf } from './support/records.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const ofKind = async (page: Page, kind: string) => (await rowsOf(page, 'facts')).filter((row) => row['kind'] === kind);

async function atHome(page: Page) {
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await beginBlock(page);
}

/** Every screen is fetched and the network gone, for good. */
async function offline(page: Page) {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
}

test('a form check offline, from how to film to drills that lead to their pages, and the ankles beside an earlier time', async ({
  page,
}) => {
  await atHome(page);
  await putFacts(page, [stored('a1', '2026-10-20', 'ankle-test', { left: 7, right: 10 })]);
  await offline(page);
  await page.goto('/toolkit/form');
  await expect(page.getByText('Film it with your own camera app')).toBeVisible();
  await button(page, 'Look at my film').click();
  for (const [question, answer] of [
    ['Does a knee fall in?', 'Yes'],
    ['Does a hand cross the middle?', 'No'],
    ['Do you bend forward or lean back?', 'Cannot tell'],
    ['Does your foot land far ahead?', 'Yes'],
    ['Does a heel peel up early?', 'No'],
  ] as const) {
    await expect(heading(page, question)).toBeVisible();
    await expect(page.getByRole('img', { name: /^Right: / })).toBeVisible();
    await expect(page.getByRole('img', { name: /^Wrong: / }).first()).toBeVisible();
    await button(page, 'Continue').click();
    await expect(page.getByRole('alert')).toHaveText(/Choose one/); // nothing is filled in
    await page.getByRole('radio', { name: answer, exact: true }).check({ force: true });
    await button(page, 'Continue').click();
  }
  await page.getByLabel('Left ankle').fill('9,5');
  await page.getByLabel('Right ankle').fill('11 cm');
  await button(page, 'Keep my answers').click();
  await expect(page.getByRole('alert')).toHaveText(/A number from 0 to 30/);
  await page.getByLabel('Right ankle').fill('11');
  await button(page, 'Keep my answers').click();

  await expect(heading(page, 'What you saw')).toBeVisible();
  await expect(page.getByText('You could not tell: trunk.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'A hand that crosses the middle' })).toBeHidden();
  await expectAccessible(page);
  await page
    .getByRole('region', { name: 'A foot that lands far ahead' })
    .getByRole('link', { name: /Forward lean drill/ })
    .click();
  await expect(page).toHaveURL(/\/exercises\/lean-drill$/);

  await page.goto('/toolkit/form');
  const ankles = page.getByRole('region', { name: 'Your ankles' });
  await expect(ankles).toContainText('Left 9.5 cm and right 11 cm: about the same.');
  await expect(ankles).toContainText('Left: 9.5 cm, further than 7 cm on 20 October.');
  await expect(ankles).toContainText('Right: about the same, 10 cm on 20 October and 11 cm now.');
  await ankles.getByText('The numbers').press('Enter');
  await expect(ankles.getByRole('row', { name: '24 November 9.5 cm 11 cm' })).toBeVisible();
  await expectAccessible(page);
  expect(await ofKind(page, 'form-checked')).toMatchObject([{ payload: { answers: { knees: 'yes', trunk: 'unsure' } } }]);

  await page.getByRole('button', { name: /^Delete ?: Tuesday 24 November, Left 9.5 cm/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(ankles).toContainText('Left 7 cm, right 10 cm: the left ankle reaches less far.');
});

test('the ankles alone need a number; left half-way, a check keeps nothing', async ({ page }) => {
  await atHome(page);
  await page.goto('/toolkit/form');
  await button(page, 'Measure the ankles alone').click();
  await button(page, 'Keep it').click();
  await expect(page.getByRole('alert')).toHaveText('Type one side, or both.');
  await page.getByRole('button', { name: 'More cm' }).first().click();
  await button(page, 'Keep it').click();
  await expect(page.getByText('Left 1 cm. Measure the right, too, to compare.').first()).toBeVisible();
  await button(page, 'Look at my film').click();
  await page.getByRole('radio', { name: 'Yes', exact: true }).check({ force: true });
  await button(page, 'Continue').click();
  await expect(heading(page, 'Does a hand cross the middle?')).toBeVisible();
  await page.goBack();
  await expect(heading(page, 'Does a knee fall in?')).toBeVisible();
  await page.goForward();
  await button(page, 'Question 1').click();
  await expect(heading(page, 'Does a knee fall in?')).toBeVisible();
  await page.reload();
  await expect(heading(page, 'Form check')).toBeVisible();
  expect(await ofKind(page, 'form-checked')).toEqual([]);
});

test('the ten mistakes fill themselves in, offline; the rest is a tap that can be changed, and each has one way on', async ({
  page,
}) => {
  await atHome(page);
  await putFacts(page, [
    stored('r1', '2026-11-18', 'run-logged', { run: 'easy', pain: 1 }),
    stored('r2', '2026-11-20', 'run-logged', { run: 'easy', pain: 0 }),
    stored('r3', '2026-11-22', 'run-logged', { run: 'long', pain: 4 }),
    stored('f1', '2026-11-21', 'form-checked', { answers: { overstride: 'no' } }),
  ]);
  await offline(page);
  await page.goto('/toolkit/mistakes');
  await expect(page.getByText('Two to look at')).toBeVisible();
  const mistake = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(mistake('Skipping the warm-up')).toContainText(
    'Worth a look. 3 runs in two weeks, and no warm-up on record before them.',
  );
  await expect(mistake('Running through pain')).toContainText('Worth a look. A run on Sunday hurt, 4 of 10.');
  await expect(mistake('Landing far ahead')).toContainText('Looks fine. Your form check on 21 November did not show it.');
  await expect(mistake('Running through pain').getByRole('radio')).toHaveCount(0);

  await mistake('Sitting for hours').getByRole('radio', { name: 'That is me' }).check({ force: true });
  await expect(page.getByText('Three to look at')).toBeVisible();
  await mistake('Skipping the warm-up').getByRole('radio', { name: 'Not me' }).check({ force: true });
  await expect(page.getByText('Two to look at')).toBeVisible();
  await mistake('Sitting for hours').getByRole('radio', { name: 'Not me' }).press('Space');
  await expect(page.getByText('One to look at')).toBeVisible();
  await page.reload();
  await expect(mistake('Sitting for hours')).toContainText('You said that it does not fit you, today.');
  await expectAccessible(page);
  for (const item of await page.getByRole('main').getByRole('listitem').all())
    await expect(item.getByRole('link')).toHaveCount(1);
  await mistake('Sitting for hours').getByRole('link').click();
  await expect(heading(page, 'Movement breaks')).toBeVisible();
});

test('a day without a session has its card, last on Today, and nothing moves for it; it leads to what is known', async ({
  page,
}) => {
  await atHome(page);
  await page.clock.setSystemTime(new Date('2026-11-25T09:00:00Z'));
  await liveUntil(page, '2026-11-25');
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { shifted: Reflect.get(window, 'shifted') + Reflect.get(entry, 'value') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/');
  const link = page.getByRole('link', { name: 'Good to know on rest days' });
  await expect(link).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'shifted'))).toBe(0);
  await expectAccessible(page);
  await offline(page);
  await link.click();
  await expect(heading(page, 'Good to know')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Rest days' })).toBeInViewport();
  await page.getByText('Epsom salt baths').press('Enter');
  await expect(page.getByText('Whether the salt adds anything to the warm water.')).toBeVisible();
  await expectAccessible(page);
  await page.clock.setSystemTime(new Date('2026-11-27T09:00:00Z'));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: /today$/ })).toBeVisible();
  await expect(link).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`form check, mistakes and notes fit a narrow phone and one on its side, ${colorScheme}, and are open to everybody`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await atHome(page);
    await putFacts(page, [
      stored('a1', '2026-10-20', 'ankle-test', { left: 7.5, right: 10.5 }),
      stored('a2', '2026-11-20', 'ankle-test', { left: 8, right: 13.5 }),
      stored('f1', '2026-11-21', 'form-checked', {
        answers: { knees: 'yes', arms: 'yes', trunk: 'yes', overstride: 'yes', ankles: 'yes' },
      }),
    ]);
    for (const size of [
      { width: 320, height: 640 },
      { width: 844, height: 390 },
      { width: 1440, height: 900 },
    ]) {
      await page.setViewportSize(size);
      for (const address of [
        '/toolkit/form',
        '/toolkit/form?at=measure',
        '/toolkit/form?at=said',
        '/toolkit/mistakes',
        '/toolkit/good-to-know',
      ]) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await overflow(page), `${address} at ${size.width}`).toBeLessThanOrEqual(0);
        if (size.width === 320) await expectAccessible(page, address);
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('main button, main a[href], main summary')]
            .map((element) => ({ element, box: element.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && (box.width < 48 || box.height < 48))
            .map(({ element, box }) => `${element.textContent} ${Math.round(box.width)}×${Math.round(box.height)}`),
        );
        expect(small, address).toEqual([]);
      }
    }
  });
}

import { expect, type Page, test } from '@playwright/test';
import { exercises } from '../../src/catalogue/index.ts';
import { currentPlan } from '../../src/core/adapt/index.ts';
import type { FactDraft, StoredFact } from '../../src/core/facts/index.ts';
import type { Block } from '../../src/core/plan/index.ts';
import { entriesOf } from '../../src/core/workout/index.ts';
import { expectAccessible } from './support/axe.ts';
import { beginBlock } from './support/begun.ts';
import { complaintsOf } from './support/complaints.ts';
import { putRow, rowsOf } from './support/records.ts';
import { goOn, startFirstSession } from './support/walk.ts';

const monday = new Date('2026-11-23T08:00:00Z');
const dayMs = 86_400_000;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const seeSomeone = (page: Page) => page.getByRole('link', { name: 'When to see someone' });

/** Whatever could set an exercise going. */
const doors =
  /^(Start|Continue session|Resume|Do it now|Short on time|Warm-up only|Not today|Go on|Repeat set|Skip|Play it here)/;

async function expectNoDoor(page: Page, where: string): Promise<void> {
  await expect(heading(page), where).toBeVisible();
  await expect(seeSomeone(page).first(), where).toBeVisible();
  await expect(button(page, doors), where).toHaveCount(0);
  await expect(page.getByRole('link', { name: doors }), where).toHaveCount(0);
  await expect(page.getByRole('timer'), where).toHaveCount(0);
}

/** Goes through the list under "When to see someone" and ticks this one, by the keyboard alone. */
async function tick(page: Page, name: string): Promise<void> {
  await page.goto('/check-in#see-someone');
  await button(page, 'Something new? Go through the list').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name, exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('One of these is true for me.')).toBeVisible();
  await button(page, 'Keep this answer').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Noted. Training waits', { exact: false })).toBeVisible();
}

/** Says on the disk that a morning was so, as the check-in does. */
async function morning(page: Page, days: number, pain: number, compared: 'same' | 'worse' = 'same'): Promise<void> {
  const at = monday.getTime() + days * dayMs;
  const draft: FactDraft = { kind: 'check-in', payload: { when: 'morning', pain, compared, note: '' } };
  const day = new Date(at).toISOString().slice(0, 10);
  await putRow(page, 'facts', {
    id: `0MORNING${String(days).padStart(4, '0')}`,
    at,
    day,
    zone: 'UTC',
    device: 'd',
    version: 1,
    ...draft,
  });
}

async function onDay(page: Page, days: number, address = '/'): Promise<void> {
  await page.clock.setSystemTime(new Date(monday.getTime() + days * dayMs + 3_600_000));
  await page.goto(address);
  await expect(heading(page)).toBeVisible();
}

async function blockOf(page: Page): Promise<Block> {
  const begun = (await rowsOf(page, 'facts')).findLast((row) => row['kind'] === 'block-begun');
  if (begun === undefined) throw new Error('No block was begun');
  return (begun['payload'] as { block: Block }).block; // as the app wrote it
}

test('a red flag blocks every door, typed addresses included, and a clearance opens them', async ({ page, context }) => {
  test.setTimeout(120_000);
  const complaints = complaintsOf(context);
  await page.clock.install({ time: monday });
  await beginBlock(page);
  const { id } = (await blockOf(page)).weeks[0]?.sessions[0] ?? { id: '' };
  await tick(page, 'I limp');
  const addresses = [
    '/',
    `/plan/${id}`,
    `/plan/${id}?ask=not-today`,
    `/workout/${id}`,
    `/workout/exercise:clamshell`,
    `/workout/warm-up:${id}`,
    '/exercises/clamshell',
    '/workout/toolkit:run-warm-up',
    '/workout/toolkit:return-bout',
    '/toolkit/before-and-after',
    '/toolkit/three-day-test',
    '/toolkit/cross-training',
    '/toolkit/cadence',
  ];
  for (const address of addresses) {
    await page.goto(address);
    await expectNoDoor(page, address);
  }
  await page.goBack();
  await expectNoDoor(page, 'back');
  await page.reload();
  await expectNoDoor(page, 'reloaded');

  // Going through the ten weeks again with Continue alone is no way round it either.
  await page.goto('/welcome');
  await goOn(page, 9);
  await button(page, 'Build my block').click();
  await expect(heading(page)).toHaveText('Let someone look at this first');
  await expect(button(page, 'Use this block')).toHaveCount(0);

  await page.goto('/check-in#see-someone');
  await button(page, 'I have been seen and cleared to train').click();
  await expect(page.getByRole('dialog')).toContainText('“I limp”');
  await button(page, 'Yes, I am cleared').click();
  await page.goto('/');
  await expect(button(page, 'Start session')).toBeVisible();
  await page.goto('/exercises/clamshell');
  await expect(button(page, /^Do it now/)).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the stop says of each sign what to do about that one', async ({ page }) => {
  await beginBlock(page);
  await tick(page, 'New bladder or bowel trouble, or numbness between the legs');
  await page.goto('/');
  const step = page.getByRole('listitem').filter({ hasText: 'numbness between the legs' });
  await expect(step).toContainText('Go to an emergency department today and tell them this first.');
});

test('a sign told in another tab stops the session that is played, which may only be kept', async ({ page, context }) => {
  await beginBlock(page);
  await startFirstSession(page);
  const address = page.url();
  const other = await context.newPage();
  await tick(other, 'Hopping on the leg hurts');
  await expect(heading(page)).toHaveText('Have it looked at first');
  await expectNoDoor(page, 'the player');
  await expectNoDoor(await goTo(other, '/'), 'Today beside it');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expectNoDoor(page, 'the player, after its keys');
  await page.goto('/');
  await page.getByRole('link', { name: 'Keep what you did in the open session' }).click();
  await expect(page).toHaveURL(address);
  await expectNoDoor(page, 'the open session');
  await button(page, 'End session').click();
  const close = button(page, /^(Save session|Close without saving|Discard)/).first();
  await expect(close).toBeVisible();
  await expect(button(page, doors)).toHaveCount(0);
  await page.goBack();
  await expect(button(page, doors)).toHaveCount(0);
});

async function goTo(page: Page, address: string): Promise<Page> {
  await page.goto(address);
  return page;
}

test('a sign told before there is any block keeps single exercises shut, too', async ({ page }) => {
  await page.goto('/welcome');
  await goOn(page, 2);
  await page.getByRole('checkbox', { name: 'I am under 16' }).focus();
  await page.keyboard.press('Space');
  await button(page, 'Continue').click();
  await expect(page.getByText('Question 3 of 8')).toBeVisible();
  for (const address of ['/exercises/clamshell', '/workout/exercise:clamshell']) {
    await page.goto(address);
    await expectNoDoor(page, address);
  }
});

test('two reds pause the block and a clearance resumes it', async ({ page }) => {
  await page.clock.install({ time: monday });
  await beginBlock(page);
  await morning(page, 1, 7, 'worse');
  await onDay(page, 1);
  // One red morning stops nothing: rest leads for the day, and the session can still be opened.
  await expect(heading(page)).toHaveText('Rest today');
  await expect(page.getByRole('link', { name: /^Open, best from tomorrow Strength A/ })).toBeVisible();
  await morning(page, 2, 7, 'worse');
  await onDay(page, 2);
  await expect(heading(page)).toHaveText('Rest, and have it looked at');
  await expectNoDoor(page, 'Today');
  await expectAccessible(page, 'the pause');
  await button(page, 'I have spoken to a professional').click();
  await button(page, 'Yes, go on with my plan').click();
  await expect(heading(page)).toHaveText('Rest today'); // that morning was red all the same
  await morning(page, 3, 2);
  await onDay(page, 3);
  await expect(button(page, 'Start session')).toBeVisible();
});

test('day ten blocks upward change and seven calm days lift it', async ({ page }) => {
  await page.clock.install({ time: monday });
  await beginBlock(page);
  for (let day = 1; day <= 10; day += 1) {
    await morning(page, day, 4);
    if (day === 3) {
      await onDay(page, day);
      await expect(page.getByText(/^Your hips have been sore on 3 days\. Take the next runs easy/)).toBeVisible();
      await expectAccessible(page, 'day three');
    }
    if (day === 7) {
      await onDay(page, day);
      await expect(page.getByText(/^Your hips have been sore on 7 days\. If they are not calmer/)).toBeVisible();
    }
  }
  await onDay(page, 10);
  await expect(page.getByText(/^Your hips have been sore on 10 days, so nothing goes up for now\./)).toBeVisible();
  // rows as the app wrote them
  const { changes } = currentPlan((await rowsOf(page, 'facts')) as unknown as StoredFact[], '2026-12-03', exercises);
  const held = changes.find(({ because }) => because.code === 'held-for-long-pain')?.sessionId ?? 'none is held';
  await page.goto(`/plan/${held}`);
  await expect(page.getByText(/nothing goes up until that settles\.$/).first()).toBeVisible();
  for (let day = 11; day <= 16; day += 1) await morning(page, day, 1);
  await onDay(page, 16);
  await expect(page.getByText(/so nothing goes up for now/)).toBeVisible();
  await morning(page, 17, 0);
  await onDay(page, 17);
  await expect(heading(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByText(/^Your hips have been sore/)).toHaveCount(0);
  await page.goto(`/plan/${held}`);
  await expect(heading(page)).toBeVisible();
  await expect(page.getByText(/nothing goes up until that settles/)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`I go through the self-test by keyboard, see what changes and why, and take it back, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.clock.install({ time: monday });
    await beginBlock(page);
    await page.goto('/check-in/self-test');
    await expectAccessible(page, 'the start');
    await button(page, 'Go through it').press('Enter');
    for (let number = 1; number <= 6; number += 1) {
      await expect(page.getByText(`Question ${number} of 6`)).toBeVisible();
      await expect(heading(page)).toBeFocused();
      if (number === 1) await expectAccessible(page, 'a question');
      await page.getByRole('radio', { name: [2, 4, 5].includes(number) ? 'Yes' : 'No' }).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('img', { name: /^Knee to chest/ })).toBeVisible();
    await expectAccessible(page, 'the movement');
    await page.getByRole('radio', { name: 'Along the outer muscles' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Side by side');
    await expect(page.getByText('This is not a diagnosis.')).toBeVisible();
    await expectAccessible(page, 'the table');
    // The browser's own way back is a step back, and nothing is lost.
    await page.goBack();
    await expect(page.getByRole('radio', { name: 'Along the outer muscles' })).toBeChecked();
    await button(page, 'Back').click();
    await expect(page.getByText('Question 6 of 6')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'No' })).toBeChecked();
    await page.goForward();
    await page.goForward();
    await button(page, 'Keep my answers').press('Enter');
    await expect(heading(page)).toHaveText('What you told us');
    await expect(page.getByText(/because your answers about your hip today ask for less\.$/).first()).toBeVisible();
    await expectAccessible(page, 'what it says');
    await page.getByRole('link', { name: 'Go to Today' }).click();
    await page.goto('/check-in/self-test');
    await expect(page.getByText('1 of 4 answers asked for less')).toBeVisible();
  });

  test(`when to see someone and the stop are open to everybody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await beginBlock(page);
    await page.goto('/check-in#see-someone');
    await expect(page.getByRole('heading', { name: 'When to see someone' })).toBeFocused();
    await expectAccessible(page, 'when to see someone');
    await button(page, 'Something new? Go through the list').click();
    await expectAccessible(page, 'the list');
    await button(page, 'Not now').click();
    await tick(page, 'I am pregnant');
    await expectAccessible(page, 'what stands');
    await page.goto('/');
    await expect(button(page, 'Copy these words')).toBeVisible();
    await expect(heading(page)).toHaveText('Ask someone first');
    await expectAccessible(page, 'the stop');
  });
}

test('after a birth: too soon waits, seven weeks gives a block that spares the pelvic floor to its end', async ({ page }) => {
  await page.clock.install({ time: monday });
  await page.goto('/welcome');
  await goOn(page, 5);
  await page.getByRole('radio', { name: 'I gave birth' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('textbox', { name: 'How long ago?' }).fill('4');
  await goOn(page, 4);
  await button(page, 'Build my block').click();
  await expect(heading(page)).toHaveText('Give it a few more weeks');
  await expectAccessible(page, 'too soon');
  await page.getByRole('link', { name: 'Change the weeks' }).click();
  await page.getByRole('textbox', { name: 'How long ago?' }).fill('7');
  await button(page, 'Continue').click();
  await expect(page.getByText(/Before you run or jump again, ask a women’s-health physiotherapist/)).toBeVisible();
  await button(page, 'Use this block').click();
  await expect(button(page, 'Start session')).toBeVisible();
  const spared = new Set(exercises.filter(({ avoid }) => avoid.includes('pelvic-floor')).map(({ id }) => id));
  const { weeks } = await blockOf(page);
  for (const { number, sessions } of weeks)
    for (const { exerciseId } of sessions.flatMap(entriesOf))
      expect([number, exerciseId, spared.has(exerciseId)]).toEqual([number, exerciseId, false]);
});

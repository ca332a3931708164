import { expect, type Page, test } from '@playwright/test';
import { exercises } from '../../src/catalogue/index.ts';
import { currentPlan } from '../../src/core/adapt/index.ts';
import { readFacts, type StoredFact } from '../../src/core/facts/index.ts';
import type { Block, Session } from '../../src/core/plan/index.ts';
import { expectAccessible } from './support/axe.ts';
import { beginBlock } from './support/begun.ts';
import { complaintsOf } from './support/complaints.ts';
import { phone } from './support/phone.ts';
import { putRow, rowsOf } from './support/records.ts';
import { serveApp } from './support/server.ts';

const monday = new Date('2026-11-23T08:00:00Z');
const hourMs = 3_600_000;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const card = (page: Page) => page.getByRole('region', { name: 'Morning check-in' });
/** Taps a number as a finger does. */
const tap = (page: Page, number: number) =>
  card(page)
    .getByRole('radio', { name: String(number), exact: true })
    .click();
const changes = (page: Page) => page.getByRole('status').filter({ hasText: 'What changes because of this' });
const factsOf = async (page: Page) => (await rowsOf(page, 'facts')) as unknown as StoredFact[]; // as the app wrote them
const saidOf = async (page: Page) => readFacts(await factsOf(page)).facts.filter(({ kind }) => kind === 'check-in');

/** Begins the default block; gives its first Strength A. Strength B is on the Thursday after it, if that is asked for. */
async function atHome(page: Page, time = monday, url = '/', thursday?: string): Promise<Session> {
  await page.clock.install({ time });
  await beginBlock(page, url);
  const begun = (await factsOf(page)).find(({ kind }) => kind === 'block-begun');
  if (begun === undefined) throw new Error('no block was begun');
  const { block } = begun.payload as { block: Block }; // as the app wrote it
  const [a, b] = (block.weeks[0] as Block['weeks'][number]).sessions; // ten weeks of three
  if (thursday !== undefined) {
    const payload = { sessionId: b.id, day: thursday };
    await putRow(page, 'facts', { ...begun, id: 'moved', at: begun.at + 1, kind: 'session-moved', payload });
  }
  return a;
}

/** What the player writes when a session was done in full, at this moment of a local day. */
async function done(page: Page, session: Session, at: number, day = session.day, zone = 'Europe/London'): Promise<void> {
  const stamp = { at, day, zone, device: 'journey', version: 1 };
  const of = { runThroughId: `of ${session.id}`, sessionId: session.id };
  const sets = session.main.flatMap(({ exerciseId, sets: count }, place) =>
    Array.from({ length: count }, (_, set) => ({ exerciseId, entry: session.warmUp.length + place, set: set + 1 })),
  );
  for (const set of sets) {
    const payload = { ...of, part: 'main', ...set, unit: 'reps', done: { both: 8 }, how: 'guided' };
    await putRow(page, 'facts', { ...stamp, id: `set ${set.entry} ${set.set}`, kind: 'set-done', payload });
  }
  const counts = { setsDone: sets.length, setsPlanned: sets.length, seconds: 1_500, effort: 'right', pain: null, note: '' };
  await putRow(page, 'facts', {
    ...stamp,
    id: 'saved',
    kind: 'session-finished',
    payload: { ...of, ended: 'finished', ...counts },
  });
}

async function at(page: Page, moment: number, address = '/'): Promise<void> {
  await page.clock.setSystemTime(new Date(moment));
  await page.goto(address);
  await expect(heading(page)).toBeVisible();
}

const nextMorning = monday.getTime() + 24 * hourMs;

test('a sore morning softens Thursday: one tap says so at once, and the session shows it', async ({ page, context }) => {
  const complaints = complaintsOf(context);
  await done(page, await atHome(page, monday, '/', '2026-11-26'), monday.getTime() + 10 * hourMs);
  await at(page, nextMorning);
  await expect(card(page).getByText('after your session')).toBeVisible();
  await tap(page, 7);
  await expect(changes(page)).toContainText(/Strength B on Thursday gets gentler: .* because your hip was 7 this morning\./);
  await expect.poll(() => saidOf(page)).toHaveLength(1);

  await card(page).getByRole('radio', { name: 'Left outer hip' }).check();
  await expect(changes(page)).toContainText('because your outer hip was 7 this morning.');
  await card(page).getByRole('radio', { name: 'Worse' }).check();
  await card(page).getByRole('textbox').fill('Stairs were slow');
  await expectAccessible(page);
  await button(page, 'See the rule').click();
  await expect(page.getByRole('dialog')).toContainText('back to your usual by the next morning');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await button(page, 'Done').click();
  await expect(card(page)).toContainText('Answered this morning: 7, worse than usual');
  await expect(button(page, 'Change')).toBeFocused();
  await expect
    .poll(async () => (await saidOf(page)).map(({ payload }) => payload))
    .toEqual([{ when: 'morning', pain: 7, compared: 'worse', spot: 'outer-hip', side: 'left', note: 'Stairs were slow' }]);

  await page.goto('/plan');
  await page
    .getByRole('link', { name: /Strength B/ })
    .first()
    .click();
  await expect(page.getByText(/your outer hip was 7 and worse than usual this morning/).first()).toBeVisible();
  await expect(page.getByText('Changed', { exact: true }).first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('an old check-in corrected recalculates the plan, and one deleted comes back on its own day', async ({ page }) => {
  await done(page, await atHome(page), monday.getTime() + 10 * hourMs);
  await at(page, nextMorning);
  await tap(page, 7);
  await expect(changes(page)).toContainText('gets gentler');
  const painChanges = async () =>
    currentPlan(await factsOf(page), '2026-11-26', exercises).changes.filter(({ because }) => 'pain' in because).length;
  await expect.poll(painChanges).toBeGreaterThan(0);

  await at(page, nextMorning + 48 * hourMs, '/check-in');
  await button(page, 'Change: Tuesday 24 November, in the morning').click();
  const sheet = page.getByRole('dialog');
  await expect(changes(page)).toContainText('gets gentler');
  await sheet.getByRole('radio', { name: '1', exact: true }).click();
  await expect(changes(page)).toContainText('Nothing changes');
  await sheet.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '24 November' })).toContainText('1 of 10, calm');
  await expect.poll(painChanges).toBe(0);

  await button(page, 'Delete: Tuesday 24 November, in the morning').click();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await expect(page.getByText('Your answer of 24 November is deleted.')).toBeVisible();
  await button(page, 'Undo').click();
  await expect(page.getByRole('listitem').filter({ hasText: '24 November' })).toContainText('1 of 10, calm');
  expect((await saidOf(page)).map(({ day }) => day)).toEqual(['2026-11-24']);
  await button(page, 'Delete: Tuesday 24 November, in the morning').click();
  await page.goto('/'); // the page that goes writes it, or leaves it for the next one to write
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => saidOf(page), { timeout: 20_000 }).toEqual([]);
});

test('the card is answered in one tap and offline, moves nothing as it comes in, and can be put aside', async ({ browser }) => {
  const server = await serveApp();
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, 'hadRecentInput') === false) Object.assign(window, { moved: Reflect.get(entry, 'value') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  try {
    const session = await atHome(page, monday, server.url);
    await done(page, session, monday.getTime() + 10 * hourMs);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await server.stop();
    await at(page, nextMorning, server.url);
    await expect(card(page)).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toBe(0);
    const [card48, place] = await card(page).evaluate((element) => [
      Math.min(...[...element.querySelectorAll('label')].map((label) => label.getBoundingClientRect().width)),
      (element.parentElement?.getBoundingClientRect().height ?? 0) - element.getBoundingClientRect().height,
    ]);
    expect(card48).toBeGreaterThanOrEqual(48);
    expect(place).toBeGreaterThanOrEqual(0);
    await tap(page, 2);
    await expect(changes(page)).toContainText('Nothing changes, because your hips are calm enough');
    await expect.poll(async () => (await saidOf(page)).map(({ payload }) => payload)).toMatchObject([{ pain: 2 }]);
    await page.reload();
    await expect(card(page)).toContainText('Answered this morning: 2');

    await at(page, nextMorning + 24 * hourMs, server.url); // Tuesday is a planned run
    await expect(card(page)).toContainText('after your run day');
    await button(page, 'Skip today').click();
    await expect(card(page)).toHaveCount(0);
    await page.reload();
    await expect(button(page, 'Start session').or(heading(page)).first()).toBeVisible();
    await expect(card(page)).toHaveCount(0);
  } finally {
    await context.close();
    await server.stop();
  }
});

test('midnight shifts no morning: at half past midnight nothing is asked, at seven it is', async ({ page }) => {
  await done(page, await atHome(page), monday.getTime() + 15 * hourMs + 50 * 60_000);
  await at(page, Date.parse('2026-11-24T00:30:00Z'));
  await expect(heading(page)).toBeVisible();
  await page.goto('/check-in');
  await expect(heading(page)).toHaveText('How are the hips now?');
  await page.goto('/');
  await expect(card(page)).toHaveCount(0);
  // The app stays open through the night; nobody loads it anew.
  await page.clock.setSystemTime(new Date('2026-11-24T07:00:00Z'));
  await page.clock.runFor(61_000);
  await expect(card(page)).toContainText('after your session');
  await tap(page, 3);
  await expect.poll(async () => (await saidOf(page)).map(({ day }) => day)).toEqual(['2026-11-24']);
});

for (const [name, begin, morning, day] of [
  ['spring', '2026-03-28T08:00:00Z', '2026-03-29T05:30:00Z', '2026-03-29'],
  ['autumn', '2026-10-24T08:00:00Z', '2026-10-25T07:30:00Z', '2026-10-25'],
] as const) {
  test(`the ${name} change of the clocks shifts no morning`, async ({ page }) => {
    const session = await atHome(page, new Date(begin));
    await done(page, session, Date.parse(begin) + 10 * hourMs, begin.slice(0, 10));
    await at(page, Date.parse(morning));
    await expect(card(page)).toContainText('after your session');
    await tap(page, 3);
    await expect.poll(async () => (await saidOf(page)).map((fact) => fact.day)).toEqual([day]);
  });
}

test('travel shifts no morning: a session in Tokyo is asked about on the next morning in Honolulu’s calendar, once', async ({
  browser,
}) => {
  const context = await browser.newContext({ ...phone, timezoneId: 'Pacific/Honolulu' });
  const page = await context.newPage();
  const url = `http://localhost:${process.env['PORT'] ?? 4173}`;
  // Monday evening in Tokyo is Sunday night in Honolulu: the fact's own day says Monday.
  const session = await atHome(page, new Date('2026-11-23T18:00:00Z'), url);
  await done(page, session, Date.parse('2026-11-23T10:00:00Z'), '2026-11-23', 'Asia/Tokyo');
  await at(page, Date.parse('2026-11-23T19:00:00Z'), url); // Monday, nine in the morning, once more
  await expect(button(page, 'Settings').or(page.getByRole('link', { name: 'Settings' }))).toBeVisible();
  await expect(card(page)).toHaveCount(0);
  await at(page, Date.parse('2026-11-24T18:00:00Z'), url); // Tuesday
  await expect(card(page)).toContainText('after your session');
  await tap(page, 3);
  await expect
    .poll(async () => (await saidOf(page)).map(({ day, zone }) => ({ day, zone })))
    .toEqual([{ day: '2026-11-24', zone: 'Pacific/Honolulu' }]);
  await context.close();
});

test('keyboard alone: a number, a place, a run, and a correction; every part is open to everybody', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    if (colorScheme === 'light') await atHome(page);
    else await page.goto('/check-in');
    await page.goto('/check-in');
    await expect(heading(page)).toHaveText('How are the hips this morning?');
    await expectAccessible(page);
    if (colorScheme === 'dark') break;
    const scale = page.getByRole('group', { name: 'How are the hips this morning?' });
    await scale.getByRole('radio', { name: '0', exact: true }).focus();
    await page.keyboard.press('Space');
    for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowRight');
    await expect(scale.getByRole('radio', { name: '3', exact: true })).toBeFocused();
    await page.getByRole('radio', { name: 'Right outer hip' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Left outer hip' })).toBeChecked();
    await expect
      .poll(async () => (await saidOf(page)).map(({ payload }) => payload))
      .toMatchObject([{ pain: 3, spot: 'outer-hip', side: 'left' }]);
    await button(page, 'Done').press('Enter');
    await button(page, 'Tell us about a run').press('Enter');
    await page
      .getByRole('group', { name: 'As soon as it was over' })
      .getByRole('radio', { name: '4', exact: true })
      .press('Space');
    await page.getByRole('group', { name: 'Did it change how you ran?' }).getByRole('radio', { name: 'No' }).press('Space');
    await expect.poll(async () => (await factsOf(page)).some(({ kind }) => kind === 'run-logged')).toBe(true);
    await expect(page.getByRole('listitem').filter({ hasText: 'Run today' })).toContainText(
      '4 of 10, take care. Easy, 4 at once',
    );
    await expectAccessible(page);
  }
});

test('two spots of the map are never nearer than a finger, and the nearest one takes a tap beside them', async ({ page }) => {
  await done(page, await atHome(page), monday.getTime() + 10 * hourMs);
  for (const [width, height] of [
    [320, 568],
    [360, 740],
    [900, 700],
    [390, 844],
    [844, 390],
    [1280, 820],
  ] as const) {
    await page.setViewportSize({ width, height });
    await at(page, nextMorning, '/check-in');
    const scale = page.getByRole('group', { name: 'How are the hips this morning?' });
    const open = button(page, 'Change').or(scale);
    await expect(open.first()).toBeVisible();
    if (await button(page, 'Change').isVisible()) await button(page, 'Change').click();
    else await scale.getByRole('radio', { name: '3', exact: true }).click();
    const map = page.getByRole('group', { name: 'Tap where it is' });
    await expect(map).toBeVisible();
    const centres = await map.getByRole('radio').evaluateAll((radios) =>
      radios.map((radio) => {
        const box = radio.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2] as const;
      }),
    );
    expect(centres).toHaveLength(11);
    for (const [place, [x, y]] of centres.entries()) {
      for (const [ox, oy] of centres.slice(place + 1)) expect(Math.hypot(x - ox, y - oy), `${width}`).toBeGreaterThanOrEqual(48);
    }
  }
  const groin = page.getByRole('radio', { name: 'Left groin' });
  await groin.scrollIntoViewIfNeeded();
  const box = await groin.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 30, (box?.y ?? 0) + 62); // below its button, still on the map
  await expect(groin).toBeChecked();
  await expect(page.getByRole('group', { name: 'Which side?' }).getByRole('radio', { name: 'Left' })).toBeChecked();
});

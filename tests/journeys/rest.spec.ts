import { expect, type Page, test } from '@playwright/test';
import { readFacts, type StoredFact } from '../../src/core/facts/index.ts';
import { beginBlock } from './support/begun.ts';
import { exercise } from './support/exercises.ts';
import { playInstead, rowOf, rowsOf } from './support/records.ts';
import { startFirstSession } from './support/walk.ts';

// Nothing here is about being offline: without the worker no visit fetches the whole app.
test.use({ serviceWorkers: 'block' });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const phase = (page: Page) => page.getByRole('main').getAttribute('data-phase');

/** The sets on the disk, corrections applied. */
async function sets(page: Page) {
  const { facts, unreadable } = readFacts((await rowsOf(page, 'facts')) as unknown as StoredFact[]); // as they lie there
  expect(unreadable).toEqual([]);
  return facts.flatMap((fact) => (fact.kind === 'set-done' ? [fact.payload] : []));
}

/** A driven clock, a bridge of three sets and a clamshell of two, and the rest after the first set. */
async function rest(page: Page) {
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await beginBlock(page);
  await startFirstSession(page);
  await playInstead(page, {
    main: [exercise({ sets: 3 }), exercise({ exerciseId: 'clamshell', family: 'lateral-hip', sides: 'each' })],
  });
  await page.clock.runFor(10_000);
  await expect.poll(() => phase(page)).toBe('work');
  await page.clock.runFor(24_500);
  await expect.poll(() => phase(page)).toBe('rest');
}

test('a rest shows what was recorded, takes it better, and asks how it was; nothing is asked twice', async ({ page }) => {
  await rest(page);
  await expect(page.getByText('4 reps', { exact: true })).toBeVisible();
  await button(page, 'One less').click();
  await expect(page.getByText('3 reps', { exact: true })).toBeVisible();
  await button(page, 'Right').click();
  await expect(button(page, 'Right')).toHaveAttribute('aria-pressed', 'true');
  expect(await sets(page)).toMatchObject([{ done: { both: 4 }, how: 'guided' }]);
  await button(page, 'Next').click();
  await expect.poll(() => sets(page)).toMatchObject([{ done: { both: 3 }, how: 'typed', effort: 'right' }]);
  expect((await rowsOf(page, 'facts')).filter(({ kind }) => kind === 'replaced')).toHaveLength(1);
});

test('I need longer: +15 s; and what comes next is on the screen, with its figure and where I feel it', async ({ page }) => {
  await rest(page);
  const endOf = async () => {
    const { status } = await rowOf(page);
    return status.kind === 'running' ? status.endsAt : Number.NaN;
  };
  const before = await endOf();
  await button(page, '+15 s').click();
  await button(page, '+15 s').click();
  await expect.poll(endOf).toBe(before + 30_000);
  // Over a minute is left of the 45 seconds that it had; the clock goes on meanwhile.
  await expect(page.getByRole('timer')).toHaveText(/^1:\d\d$/);
  const next = page.getByRole('region', { name: 'Next' });
  await expect(next).toContainText('Next: set 2');
  await expect(next).toContainText('Both buttocks');
  await expect(next.getByRole('img')).toBeVisible();
});

test('a hard set: one fewer is offered, taken, and given back', async ({ page }) => {
  await rest(page);
  await button(page, 'Hard').click();
  await button(page, 'One set fewer').click();
  await button(page, 'Next').click();
  await expect(page.getByRole('main').getByText('Set 2 of 2', { exact: true })).toBeVisible();
  await button(page, 'Back').click();
  await expect.poll(() => phase(page)).toBe('rest');
  await button(page, 'One set fewer').click();
  await button(page, 'Next').click();
  await expect(page.getByRole('main').getByText('Set 2 of 3', { exact: true })).toBeVisible();
});

test('it hurt 7: the exercise ends, the clock stands, I am told what is next, and go on with it', async ({ page }) => {
  await rest(page);
  await button(page, 'It hurt').click();
  await page.getByRole('radio', { name: '7', exact: true }).check({ force: true });
  await expect(page.getByText(/^Saved: 7/)).toBeVisible();
  await button(page, 'Sharp or catching').click();
  await button(page, 'Buttock').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'We stop this one today' })).toBeVisible();
  await expect(page.getByText('Set 1 of 3', { exact: true })).toBeVisible();
  await page.clock.runFor(200);
  await expect(button(page, 'Go on to Clamshell')).toBeFocused(); // a remote's one key goes on
  await page.clock.runFor(600_000);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'We stop this one today' })).toBeVisible();
  await button(page, 'Go on to Clamshell').click();
  await expect.poll(() => phase(page)).toBe('prepare');
  await expect.poll(() => sets(page)).toMatchObject([{ pain: { worst: 7, sharp: true, spot: 'buttock' }, done: { both: 4 } }]);
  await expect.poll(async () => (await rowOf(page)).status.kind).toBe('running');
});

test('something hurts in the middle of a set: one tap stops the clock and asks', async ({ page }) => {
  await rest(page);
  await button(page, 'Next').click();
  await page.clock.runFor(13_000);
  await button(page, 'It hurts').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect.poll(async () => (await rowOf(page)).status.kind).toBe('paused');
  await page.getByRole('radio', { name: '4', exact: true }).check({ force: true });
  await page.getByRole('dialog').getByRole('button', { name: 'Done', exact: true }).click();
  await button(page, 'Resume').click();
  await page.clock.runFor(13_000);
  await expect.poll(() => phase(page)).toBe('rest');
  await expect.poll(() => sets(page)).toMatchObject([{ set: 1 }, { set: 2, done: { both: 4 }, pain: { worst: 4 } }]);
});

test('I stop early because I am tired: one tap says so, and what I did is kept', async ({ page }) => {
  await rest(page);
  await button(page, 'End session').click();
  await page.getByRole('radio', { name: 'Tired' }).check({ force: true });
  await button(page, 'Save session').click();
  await expect(page).toHaveURL(/\/$/);
  const finished = (await rowsOf(page, 'facts')).find(({ kind }) => kind === 'session-finished');
  expect(finished?.['payload']).toMatchObject({ ended: 'ended-early', endedFor: 'tired', form: 'whole' });
});

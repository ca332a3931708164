import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { readFacts, type StoredFact } from '../../src/core/facts/index.ts';
import { runsOf } from '../../src/core/runs/index.ts';
import { expectAccessible } from './support/axe.ts';
import { beginBlock } from './support/begun.ts';
import { complaintsOf } from './support/complaints.ts';
import { putFacts, rowsOf } from './support/records.ts';

const saturday = new Date('2026-11-28T12:00:00Z');
const dayMs = 86_400_000;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' });
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const onDisk = async (page: Page) => (await rowsOf(page, 'facts')) as unknown as StoredFact[]; // as the app wrote them
const runsOnDisk = async (page: Page) => runsOf(readFacts(await onDisk(page)).facts);

/** A fact of so many days ago, at noon. */
function fact(id: string, kind: string, payload: object, daysAgo: number): object {
  const at = saturday.getTime() - daysAgo * dayMs;
  return {
    id,
    at,
    day: new Date(at).toISOString().slice(0, 10),
    zone: 'Europe/London',
    device: 'journey',
    version: 1,
    kind,
    payload,
  };
}

const ran = (daysAgo: number, more: object) =>
  fact(`run ${daysAgo}`, 'run-logged', { run: 'easy', pain: null, ...more }, daysAgo);

/** A block that begins today, some records, and no network from here on. */
async function offlineWith(page: Page, context: BrowserContext, records: readonly object[]): Promise<void> {
  await page.clock.install({ time: saturday });
  await beginBlock(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await putFacts(page, records);
  await context.setOffline(true);
}

/** No side-scrolling at 320, and nothing axe objects to, in either theme. */
async function expectOpenToAll(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page, colorScheme);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 390, height: 844 });
}

const gpx = (start: Date, type = 'running') => {
  const points = Array.from({ length: 91 }, (_, place) => {
    const time = new Date(start.getTime() + place * 20_000).toISOString();
    return `<trkpt lat="${50 + place / 2_000}" lon="8"><time>${time}</time></trkpt>`;
  });
  return `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><type>${type}</type><trkseg>${points.join('')}</trkseg></trk></gpx>`;
};
const file = (text: string, name = 'run.gpx') => ({ name, mimeType: 'application/gpx+xml', buffer: Buffer.from(text) });

test('I log a run in three taps without a network, and it is there, today and after a reload', async ({ page, context }) => {
  const complaints = complaintsOf(context);
  await offlineWith(page, context, []);
  await page.goto('/toolkit/runs/new');
  await expect(heading(page)).toHaveText('Log a run');
  await expectOpenToAll(page);
  await radio(page, '40 min').check();
  await radio(page, 'Hard').check();
  await button(page, 'Save run').click();

  await expect(heading(page)).toHaveText('Runs');
  await expect(link(page, /Hard, 40 min/)).toContainText('Today');
  await expect(page.getByText('1 run this week, 40 min')).toBeVisible();
  await expectOpenToAll(page);
  await expect
    .poll(async () => (await runsOnDisk(page)).map(({ said }) => said))
    .toEqual([{ run: 'hard', pain: null, minutes: 40 }]);
  await page.reload();
  await expect(link(page, /Hard, 40 min/)).toBeVisible();
  expect(complaints).toEqual([]);
});

test('what I chose last time is there again, and what is missing is asked for', async ({ page, context }) => {
  const blue = fact('blue', 'shoes', { name: 'Blue pair', metresBefore: 0, retired: null }, 20);
  await offlineWith(page, context, [blue, ran(3, { metres: 7_000, surface: 'grass', shoes: 'blue' })]);
  await page.goto('/toolkit/runs/new');
  await expect(page.getByText('Grass, Blue pair, as last time')).toBeVisible();
  await button(page, 'Save run').click();
  await expect(page.getByRole('alert')).toHaveText('Choose how long it was, or type another number.');
  await button(page, 'Another number').click();
  await page.getByRole('textbox', { name: 'Kilometres' }).fill('7,4');
  await page.getByText('Surface, shoes, hips').click();
  await page.getByRole('group', { name: 'Hips, worst in the run' }).getByRole('radio', { name: '3', exact: true }).check();
  await expectOpenToAll(page);
  await radio(page, 'Easy').check();
  await button(page, 'Yesterday instead').click();
  await button(page, 'Save run').click();
  const row = link(page, /7\.4 km/);
  await expect(row).toContainText('Yesterday. Grass, Blue pair, hips 3 of 10, take care');
  await expect(page.getByRole('region', { name: 'What changes because of this' })).toContainText(/because/);
  await expect
    .poll(async () => (await runsOnDisk(page)).at(-1)?.said)
    .toEqual({ run: 'easy', pain: 3, metres: 7_400, surface: 'grass', shoes: 'blue', on: '2026-11-27' });
});

test('a run is put right, deleted, and brought back within ten seconds', async ({ page, context }) => {
  await offlineWith(page, context, [ran(1, { minutes: 30 })]);
  await page.goto('/toolkit/runs');
  await link(page, /Easy, 30 min/).click();
  await expect(heading(page)).toHaveText('Your run');
  await expectOpenToAll(page);
  await page.getByRole('textbox', { name: 'Kilometres' }).fill('5.2');
  await page.getByLabel('The day of the run').fill('2026-11-26');
  await button(page, 'Save run').click();
  const row = link(page, /Easy, 5\.2 km in 30 min/);
  await expect(row).toContainText('Thursday');

  await row.click();
  await button(page, 'Delete this run').click();
  await expect(page.getByText('The run of 26 November is deleted.')).toBeVisible();
  await expect(row).toHaveCount(0);
  await button(page, 'Undo').click();
  await expect(row).toBeVisible();
  await row.click();
  await button(page, 'Delete this run').click();
  await page.clock.runFor(11_000);
  await expect.poll(() => runsOnDisk(page)).toEqual([]);
});

test('a run well beyond the longest of late is told, with its source', async ({ page, context }) => {
  await offlineWith(
    page,
    context,
    [9, 6, 3].map((days) => ran(days, { metres: 8_000, surface: 'road' })),
  );
  await page.goto('/toolkit/runs/new');
  await button(page, 'Another number').click();
  await page.getByRole('textbox', { name: 'Kilometres' }).fill('12');
  await radio(page, 'Long').check();
  await button(page, 'Save run').click();
  const told = page.getByRole('region', { name: 'A big step' });
  await expect(told).toContainText(
    'Your run today was 12 km, 50% beyond the longest of the 30 days before, 8 km. Keep the next few within 8.8 km.',
  );
  await told.getByText('Where this comes from').click();
  await expect(told).toContainText('take it as a hint');
  await expect(page.getByRole('region', { name: 'Surfaces' })).toContainText('All 4 runs were on road.');
  await page.getByText('The numbers: Day by day').click();
  await expect(page.getByRole('table', { name: 'Day by day' })).toContainText('Saturday 28 November');
  await expectOpenToAll(page);

  // The plan knew of no long run today: strength is asked about once.
  await page.goto('/plan');
  await link(page, /Strength A/)
    .first()
    .click();
  await button(page, 'Start session').click();
  await expect(page.getByRole('dialog', { name: 'Strength after your long run?' })).toBeVisible();
});

test('a file of a run is taken in offline after a look at it, and not twice', async ({ page, context }) => {
  const complaints = complaintsOf(context);
  const blue = fact('blue', 'shoes', { name: 'Blue pair', metresBefore: 0, retired: null }, 20);
  await offlineWith(page, context, [blue]);
  const run = file(gpx(new Date('2026-11-26T07:00:00Z')));
  await page.goto('/toolkit/runs');
  await link(page, 'Take one from a file').click();
  await expectOpenToAll(page);
  await page.getByLabel('Choose a file').setInputFiles(run);
  await expect(heading(page)).toHaveText('What the file holds');
  await expect(page.getByText('Thursday 26 November')).toBeVisible();
  await expect(page.getByText('5 km', { exact: true })).toBeVisible();
  await expect(page.getByText('30 min', { exact: true })).toBeVisible();
  await expect(radio(page, 'Blue pair')).toBeChecked();
  expect(await runsOnDisk(page)).toEqual([]);
  await expectOpenToAll(page);
  await button(page, 'Save run').click();
  await expect(link(page, /5 km in 30 min/)).toContainText('Thursday. Blue pair');
  await expect.poll(async () => JSON.stringify(await runsOnDisk(page))).not.toMatch(/lat|50\.0/);

  await link(page, 'Take one from a file').click();
  await page.getByLabel('Choose a file').setInputFiles(run);
  await expect(page.getByRole('alert')).toHaveText(
    'This run is here already, from Thursday 26 November. It is not taken in twice.',
  );
  expect(await runsOnDisk(page)).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('a run that I told by hand and its file become one', async ({ page, context }) => {
  await offlineWith(page, context, [ran(2, { pain: 4, run: 'hard' })]);
  await page.goto('/toolkit/runs/file');
  await page.getByLabel('Choose a file').setInputFiles(file(gpx(new Date('2026-11-26T07:00:00Z'))));
  await expect(page.getByText('You told of a run on that day: hard, no length told.')).toBeVisible();
  await button(page, 'It is that run: put them together').click();
  await expect(link(page, /Hard, 5 km in 30 min/)).toContainText('hips 4 of 10');
  await expect.poll(() => runsOnDisk(page)).toHaveLength(1);
});

test('a bad file is refused with the reason, and nothing is added', async ({ page, context }) => {
  await offlineWith(page, context, []);
  await page.goto('/toolkit/runs/file');
  const start = new Date('2026-11-26T07:00:00Z');
  const refusals: readonly (readonly [string, string])[] = [
    [gpx(start).slice(0, 700), 'This file breaks off or is torn inside. Export the run once more.'],
    [gpx(start, 'cycling'), 'This file says “cycling”. Only runs are kept here.'],
    ['', 'This file is empty. Export the run once more.'],
    [
      '<!DOCTYPE gpx [<!ENTITY a "a">]><gpx/>',
      'This file holds parts that no GPX or TCX file needs, so it was left closed. Export the run once more.',
    ],
    ['GIF89a', 'This is no GPX or TCX file. Export the run in one of these two, and choose that file.'],
  ];
  for (const [text, reason] of refusals) {
    await page.getByLabel('Choose a file').setInputFiles(file(text));
    await expect(page.getByRole('alert')).toHaveText(reason);
  }
  await expectAccessible(page);
  expect(await runsOnDisk(page)).toEqual([]);
});

test('my shoes count my kilometres, and at 500 I am asked to look at them', async ({ page, context }) => {
  await offlineWith(page, context, []);
  await page.goto('/toolkit/shoes');
  await expect(page.getByText('No pair yet')).toBeVisible();
  await expectOpenToAll(page);
  await button(page, 'Add a pair').click();
  await page.getByRole('textbox', { name: 'What you call it' }).fill('Blue pair');
  await page.getByRole('textbox', { name: 'Already on it' }).fill('493');
  await expectAccessible(page);
  await button(page, 'Save pair').click();
  await expect(page.getByText('493 km, look again at 500')).toBeVisible();

  await link(page, /^Runs/).click();
  await link(page, 'Log a run').click();
  await button(page, 'In kilometres').click();
  await radio(page, '8 km').check();
  await radio(page, 'Easy').check();
  await button(page, 'Save run').click();
  await expect(link(page, /Easy, 8 km/)).toContainText('Blue pair');
  await page.goto('/toolkit/shoes');
  const pair = page.getByRole('region', { name: 'Blue pair' });
  await expect(pair).toContainText('501 km: look it over.');
  await expectOpenToAll(page);

  await button(page, 'Change Blue pair').click();
  await button(page, 'Put it away').click();
  await expect(pair).toContainText('Put away with 501 km on it.');
  await button(page, 'Change Blue pair').click();
  await button(page, 'Delete this pair').click();
  await expect(page.getByText('Blue pair is deleted.')).toBeVisible();
  await button(page, 'Undo').click();
  await expect(pair).toBeVisible();
});

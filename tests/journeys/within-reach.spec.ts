import { expect, type Page, test } from '@playwright/test';
import { openAfter } from './support/lived.ts';

const begun = new Date('2026-11-24T09:00:00Z');
const onPage = (page: Page) => page.getByRole('main');
const isPlayed = (page: Page, session: string) => expect(page).toHaveURL(new RegExp(`/workout/toolkit:${session}$`));

interface Tool {
  readonly tool: string;
  /** Everything that is tapped, from the page of the toolkit on. */
  readonly taps: readonly RegExp[];
  /** What was wanted has happened. */
  readonly act: (page: Page) => Promise<void>;
}

const tools: readonly Tool[] = [
  {
    tool: 'a run is kept',
    taps: [/^Log a run/, /^40 min$/, /^Easy$/, /^Save run$/],
    act: (page) => expect(page.getByRole('link', { name: /Easy, 40 min/ })).toBeVisible(),
  },
  {
    tool: 'the warm-up begins',
    taps: [/^Before and after a run/, /^Warm-up before a run: start/],
    act: (page) => isPlayed(page, 'run-warm-up'),
  },
  {
    tool: 'the first check before running is answered',
    taps: [/^Three-day test/, /^Walk for 30 minutes: calm$/],
    act: (page) => expect(page.getByRole('button', { name: 'Stand on one leg: calm', exact: true })).toBeVisible(),
  },
  {
    tool: 'the beat sounds',
    taps: [/^Cadence/, /^Start the beat$/],
    act: (page) => expect(page.getByRole('button', { name: 'Stop the beat' })).toBeVisible(),
  },
  {
    tool: 'a pair of shoes is asked for its name',
    taps: [/^Shoes/, /^Add a pair$/],
    act: (page) => expect(page.getByRole('textbox', { name: 'What you call it' })).toBeVisible(),
  },
  {
    tool: 'the first break is set',
    taps: [/^Movement breaks/, /^Start my desk day$/],
    act: (page) => expect(page.getByText('minutes until you stand up')).toBeVisible(),
  },
  {
    tool: 'the ten mistakes are there',
    taps: [/^Ten mistakes/],
    act: (page) => expect(onPage(page).getByRole('listitem').nth(9)).toBeVisible(),
  },
  {
    tool: 'the first question about my film is asked',
    taps: [/^Form check/, /^Look at my film$/],
    act: (page) => expect(onPage(page).getByRole('radio').first()).toBeVisible(),
  },
  {
    tool: 'elliptical begins in place of a run',
    taps: [/^In place of a run/, /^Elliptical: start/],
    act: (page) => isPlayed(page, 'elliptical'),
  },
  {
    tool: 'what is known of habits is read',
    taps: [/^Good to know/],
    act: (page) => expect(onPage(page).getByRole('heading', { level: 2 }).first()).toBeVisible(),
  },
];

for (const { tool, taps, act } of tools) {
  test(`With no network ${tool} within ten seconds and four taps of the toolkit`, async ({ page, context }) => {
    await page.clock.install({ time: begun });
    await page.goto('/');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await context.setOffline(true);
    await page.goto('/toolkit');
    await expect(page.getByRole('heading', { level: 1, name: 'Toolkit' })).toBeVisible();
    // From here on time goes by the test's hand alone: a wait that is built in would show.
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));
    const from = await page.evaluate(() => Date.now());
    expect(taps.length).toBeLessThanOrEqual(4);
    for (const name of taps) {
      const [link, button, radio] = [
        onPage(page).getByRole('link', { name }),
        onPage(page).getByRole('button', { name }),
        onPage(page).getByRole('radio', { name }),
      ];
      await link.or(button).or(radio).first().dispatchEvent('click');
      await page.clock.runFor(1_000); // a second to find the next one
    }
    await act(page);
    expect((await page.evaluate(() => Date.now())) - from).toBeLessThan(10_000);
  });
}

test('After sixty days of which none used a tool, none has asked for anything: no card, no badge, no dialog, no permission', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const note = (owner: object | undefined, name: string) => {
      if (owner !== undefined && name in owner) {
        Object.defineProperty(owner, name, { configurable: true, value: async () => void asked.push(name) });
      }
    };
    note(window.Notification, 'requestPermission');
    note(Navigator.prototype, 'setAppBadge');
    note(globalThis.ServiceWorkerRegistration?.prototype, 'showNotification');
    note(globalThis.PushManager?.prototype, 'subscribe');
    note(Reflect.get(window, 'DeviceMotionEvent'), 'requestPermission');
  });
  await openAfter(page, 60, '/');
  const heading = page.getByRole('heading', { level: 1 });
  const toTools = onPage(page).locator('a[href*="/toolkit"]');
  const nothingAsked = async () => {
    await expect(page.locator('dialog[open], [role=dialog], [role=alertdialog], [role=alert]')).toHaveCount(0);
    expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toEqual([]);
    expect(await page.title()).not.toMatch(/^\(|•|Stand up|Two minutes up/);
  };
  await nothingAsked();
  // The one row that is always there, and on a day off what such a day is good for; it names no tool that was left.
  await expect(page.getByRole('link', { name: /^Toolkit/ })).toHaveText('ToolkitRuns, cadence, shoes, warm-ups and breaks');
  for (const link of await toTools.all()) {
    await expect(link).toHaveAttribute('href', /\/toolkit(\/before-and-after|\/good-to-know.*)?$/);
  }
  await page.goto('/toolkit');
  await expect(heading).toHaveText('Toolkit');
  await nothingAsked();
  for (const address of await onPage(page).getByRole('listitem').getByRole('link').all()) {
    const path = await address.getAttribute('href');
    await address.click();
    await expect(heading.first()).not.toHaveText('Toolkit');
    await nothingAsked();
    expect(path).toMatch(/^\/toolkit\//);
    await page.goBack();
    await expect(heading).toHaveText('Toolkit');
  }
});

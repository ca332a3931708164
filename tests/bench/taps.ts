import type { CDPSession, Locator, Page } from '@playwright/test';
import { exercise } from '../journeys/support/exercises.ts';
import { playInstead } from '../journeys/support/records.ts';
import { serveApp } from '../journeys/support/server.ts';
import { keepDefaultBlock, startFirstSession } from '../journeys/support/walk.ts';
import { newPage, runs, slow, withBrowser } from './mid-phone.ts';

/** How long each tap took until the next frame was on the screen, by the browser's own account (Event Timing). */
export interface TapTimes {
  readonly what: string;
  /** One a run, in steps of 8 ms. The browser tells of none under 16 ms: such a tap counts as 16. */
  readonly ms: readonly number[];
}

const shortestTold = 16;
/** After a tap, until the next: whatever it started has come to its end. */
const settleMs = 700;
/** How long a finger rests on the glass in a short tap. */
const restMs = 80;

interface Tap {
  readonly what: string;
  readonly on: (page: Page) => Locator;
  /** What must be so before it, untimed. */
  readonly before?: (page: Page) => Promise<void>;
}

const button = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true });
const tab = (name: string) => (page: Page) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
const inPhase = (phase: string) => (page: Page) => page.locator(`main[data-phase="${phase}"]`).waitFor();

/** The ten taps that a week with three sessions is made of, as it comes to them. */
const taps: readonly Tap[] = [
  { what: 'Plan, from Today', on: tab('Plan') },
  { what: 'Progress, from Plan', on: tab('Progress') },
  { what: 'Today, from Progress', on: tab('Today') },
  {
    what: 'Pause, in a set',
    on: button('Pause'),
    before: async (page) => {
      await startFirstSession(page);
      await playInstead(page, { main: [exercise({ sets: 3 })] });
      await button('Next')(page).click();
      await inPhase('work')(page);
      await page.waitForTimeout(settleMs);
    },
  },
  { what: 'Resume', on: button('Resume') },
  {
    what: 'Next, from a set to its rest',
    on: button('Next'),
    before: (page) => page.getByText('Rep 2 of 4').waitFor(), // something of it is done
  },
  { what: 'One more, in a rest', on: button('One more'), before: inPhase('rest') },
  { what: 'Right, to how the set was', on: button('Right') },
  { what: '+15 s, in a rest', on: button('+15 s') },
  { what: 'Next, from a rest to the set', on: button('Next') },
];

/** Real touches on a mid phone, one run after the other, each in a browser of its own. */
export async function measureTaps(): Promise<readonly TapTimes[]> {
  const times = new Map(taps.map(({ what }) => [what, [] as number[]]));
  const server = await serveApp();
  try {
    for (let run = 0; run < runs; run += 1)
      await withBrowser(async (browser) => {
        const { page, devtools } = await newPage(browser);
        await watchTaps(page);
        await keepDefaultBlock(page, server.url);
        await page.waitForTimeout(settleMs * 2); // the other screens come in
        for (const { what, on, before } of taps) {
          await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
          await before?.(page);
          await on(page).waitFor();
          await slow(devtools);
          await page.waitForTimeout(settleMs);
          await page.evaluate(() => Reflect.get(window, 'taps').splice(0));
          await touch(on(page), devtools);
          await page.waitForTimeout(settleMs);
          const told: number[] = await page.evaluate(() => Reflect.get(window, 'taps'));
          times.get(what)?.push(Math.max(shortestTold, ...told));
        }
      });
  } finally {
    await server.stop();
  }
  return taps.map(({ what }) => ({ what, ms: times.get(what) ?? [] }));
}

/** As a finger does it: it lands, rests for a moment, and is lifted. Without the rest its landing and lifting would share one frame. */
async function touch(target: Locator, devtools: CDPSession): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('There is nothing to touch');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await new Promise((resolve) => setTimeout(resolve, restMs));
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function watchTaps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const durations: number[] = [];
    Object.assign(window, { taps: durations });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (Reflect.get(entry, 'interactionId') > 0) durations.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit); // the types do not know the threshold
  });
}

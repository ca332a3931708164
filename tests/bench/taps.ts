import type { Browser, CDPSession, Locator, Page } from '@playwright/test';
import { exercise } from '../journeys/support/exercises.ts';
import { playInstead } from '../journeys/support/records.ts';
import { serveApp } from '../journeys/support/server.ts';
import { keepDefaultBlock, startFirstSession } from '../journeys/support/walk.ts';
import { newPage, runs, slow, withBrowser } from './mid-phone.ts';

/**
 * How long each tap took, from when the page's process had it until what it brought was on the screen: INP, by the browser's own trace
 * of events.
 *
 * Event Timing, in the page, begins earlier: when DevTools is asked for the touch. But DevTools holds every touch back until the page
 * has drawn once more ("we make sure the compositor is up to date before sending a touch event", `input_handler.cc`), which no finger
 * ever waits.
 */
export interface TapTimes {
  readonly what: string;
  /** One a run. */
  readonly ms: readonly number[];
  /** How long DevTools held each back; not part of `ms`. */
  readonly heldBackMs: readonly number[];
}

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
  const times = taps.map(({ what }) => ({ what, ms: [] as number[], heldBackMs: [] as number[] }));
  const server = await serveApp();
  try {
    for (let run = 0; run < runs; run += 1)
      await withBrowser(async (browser) => {
        const { page, devtools } = await newPage(browser);
        await keepDefaultBlock(page, server.url);
        await page.waitForTimeout(settleMs * 2); // the other screens come in
        for (const [index, { on, before }] of taps.entries()) {
          await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
          await before?.(page);
          await on(page).waitFor();
          await slow(devtools);
          await page.waitForTimeout(settleMs);
          const { ms, heldBackMs } = await traced(browser, page, async () => {
            await touch(on(page), devtools);
            await page.waitForTimeout(settleMs);
          });
          times[index]?.ms.push(ms);
          times[index]?.heldBackMs.push(heldBackMs);
        }
      });
  } finally {
    await server.stop();
  }
  return times;
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

/** What a trace says of one event of the page; all in milliseconds of the page's clock. */
interface TracedEvent {
  readonly type: string;
  /** When DevTools was asked for it; all events of one touch have the same. */
  readonly timeStamp: number;
  /** When it lay in the queue of the page's own thread. */
  readonly enqueuedToMainThreadTime: number;
  /** From `timeStamp` until the picture. */
  readonly duration: number;
  /** 0: it is not part of what Event Timing calls an interaction. */
  readonly interactionId: number;
}

/** The slowest of the interaction's events while `tap` is done. */
async function traced(browser: Browser, page: Page, tap: () => Promise<void>): Promise<{ ms: number; heldBackMs: number }> {
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await tap();
  const trace: { readonly traceEvents: readonly { readonly name: string; readonly args?: { readonly data?: TracedEvent } }[] } =
    JSON.parse((await browser.stopTracing()).toString());
  const events = trace.traceEvents.flatMap(({ name, args }) => (name === 'EventTiming' && args?.data ? [args.data] : []));
  const times = events
    .filter(({ interactionId }) => interactionId > 0)
    .map(({ timeStamp, duration }) => {
      const ofOneTouch = events.filter((event) => event.timeStamp === timeStamp);
      const heldBackMs = Math.min(...ofOneTouch.map((event) => event.enqueuedToMainThreadTime)) - timeStamp;
      return { ms: duration - heldBackMs, heldBackMs };
    })
    .sort((one, other) => other.ms - one.ms);
  const [slowest] = times;
  if (slowest === undefined || !Number.isFinite(slowest.ms) || slowest.heldBackMs < 0)
    throw new Error('The browser’s trace says nothing of this tap');
  return slowest;
}

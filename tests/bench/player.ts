import { type CDPSession, chromium, type Page } from '@playwright/test';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { exercise } from '../journeys/support/exercises.ts';
import { phone } from '../journeys/support/phone.ts';
import { playInstead } from '../journeys/support/records.ts';
import { serveApp } from '../journeys/support/server.ts';
import { keepDefaultBlock, startFirstSession } from '../journeys/support/walk.ts';

/** What a work step with a moving figure costs the main thread. */
export interface PlayerCost {
  /** Shares of the main thread that were busy, in per cent, one a window of `windowSeconds`, at no slow-down. */
  readonly busyShares: readonly number[];
  /** The same at four times slow-down. */
  readonly busySharesSlowed: readonly number[];
  /** The longest task in each window at four times slow-down, in milliseconds. */
  readonly longestTasks: readonly number[];
}

const windowSeconds = 4;
const windows = 6;

/** Measures the built app in the middle of a long set. */
export async function measurePlayer(): Promise<PlayerCost> {
  const server = await serveApp();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await watchLongTasks(page);
    await keepDefaultBlock(page, server.url);
    await startFirstSession(page);
    await playInstead(page, { main: [exercise({ sets: 1, dose: { kind: 'reps', reps: 60, lift: 2, hold: 1, lower: 3 } })] });
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.waitForTimeout(2_000);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    const busyShares: number[] = [];
    for (let window = 0; window < windows; window += 1) busyShares.push(await busyShare(cdp, page));
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.waitForTimeout(1_000);
    const [busySharesSlowed, longestTasks]: [number[], number[]] = [[], []];
    for (let window = 0; window < windows; window += 1) busySharesSlowed.push(await busyShare(cdp, page));
    for (let window = 0; window < windows; window += 1) longestTasks.push(await longestTask(page));
    return { busyShares, busySharesSlowed, longestTasks };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Chrome's own sum of all tasks, over the time that passed. */
async function busyShare(cdp: CDPSession, page: Page): Promise<number> {
  const read = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { busy: of('TaskDuration'), at: of('Timestamp') };
  };
  const before = await read();
  await page.waitForTimeout(windowSeconds * 1_000);
  const after = await read();
  return (100 * (after.busy - before.busy)) / (after.at - before.at);
}

async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask' }); // only tasks over 50 ms are told
  });
}

/** 0: none was over fifty milliseconds. */
async function longestTask(page: Page): Promise<number> {
  await page.evaluate(() => Reflect.get(window, 'tasks').splice(0));
  await page.waitForTimeout(windowSeconds * 1_000);
  const tasks: number[] = await page.evaluate(() => Reflect.get(window, 'tasks'));
  return Math.max(0, ...tasks);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from '@playwright/test';
import { browserFlags, findBrowser } from '../../../scripts/browser.mjs';

/** What a page is given in every journey: a phone in the hand. */
export const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'en-GB',
  timezoneId: 'Europe/London',
  serviceWorkers: 'allow',
} as const satisfies BrowserContextOptions;

/** A browser with a profile on disk, as on a phone: what the app stored is there again after the browser was closed or killed. */
export interface Phone {
  /** Opens the browser on the profile; it must not be open. */
  open(): Promise<BrowserContext>;
  /** Ends the browser as a person does. */
  close(): Promise<void>;
  /** Ends the browser's process at once by SIGKILL: no page hears of it, nothing is written any more. */
  kill(): Promise<void>;
  /** Ends the browser and throws the profile away. */
  remove(): Promise<void>;
}

/**
 * A new profile of its own. `kill` is a true kill -9 of the browser's process, unlike closing a page or context, so it shows
 * what outlives a crash or an empty battery:
 *
 *     const phone = newPhone();
 *     const page = await (await phone.open()).newPage();
 *     …
 *     await phone.kill();
 *     const again = await (await phone.open()).newPage();
 */
export function newPhone(options: BrowserContextOptions = phone): Phone {
  const profile = mkdtempSync(join(tmpdir(), 'stridewell-phone-'));
  let context: BrowserContext | null = null;

  const open = async () => {
    if (context !== null) throw new Error('This phone is open already: close or kill it first');
    context = await chromium.launchPersistentContext(profile, { ...options, executablePath: findBrowser(), args: browserFlags });
    return context;
  };
  const close = async () => {
    await context?.close();
    context = null;
  };
  const kill = async () => {
    if (context === null) throw new Error('This phone is not open');
    const closed = context.waitForEvent('close');
    process.kill(await processOf(context), 'SIGKILL');
    await closed;
    context = null;
  };
  const remove = async () => {
    await close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { open, close, kill, remove };
}

/** The id of the browser's own process, above those of its pages. */
async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const browser = processInfo.find((one) => one.type === 'browser');
  if (browser === undefined) throw new Error('The browser does not say which process it is, so it cannot be killed');
  return browser.id;
}

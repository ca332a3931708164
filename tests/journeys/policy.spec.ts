import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { policyOfPage, securityHeaders } from '../../scripts/security-headers.mjs';
import { phone } from './support/phone.ts';
import { type AppServer, serveApp } from './support/server.ts';
import { listenToTrack, trackNow } from './support/track.ts';
import { keepDefaultBlock, startFirstSession } from './support/walk.ts';

/** Every screen with an address of its own; the session, its player and the summary are come to by tapping. */
const screens = [
  '/',
  '/plan',
  '/progress',
  '/progress/benchmarks',
  '/progress/sessions',
  '/exercises',
  '/exercises/glute-bridge',
  '/check-in',
  '/check-in/self-test',
  '/report',
  '/settings',
  '/settings/restore',
  '/settings/answers',
  '/welcome',
  '/toolkit',
];

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

/** What the pages of a context ask for, the worker's requests among it, and what the policy keeps from them. */
async function watched(context: BrowserContext) {
  const [violations, requested]: [string[], URL[]] = [[], []];
  context.on('request', (request) => requested.push(new URL(request.url())));
  await context.exposeFunction('tellViolation', (violation: string) => violations.push(violation));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      Reflect.get(window, 'tellViolation')(`${violatedDirective}: ${blockedURI} in ${sourceFile}`),
    );
  });
  const elsewhere = (server: AppServer) =>
    requested.filter(({ protocol, origin }) => /^(http|ws)/.test(protocol) && origin !== server.url).map(String);
  return { violations, requested, elsewhere };
}

/** Goes to every screen, then plays a stretch of a session in pocket mode and saves it, then takes a copy of the records. */
async function walkThrough(page: Page, url: string): Promise<void> {
  await listenToTrack(page);
  await keepDefaultBlock(page, url);
  for (const path of screens) {
    await page.goto(`${url}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto(`${url}/settings`);
  await page.getByRole('switch', { name: 'Pocket mode' }).check({ force: true }); // its track is the one thing of blob:
  await page.goto(`${url}/`);
  await startFirstSession(page);
  await expect(page.getByRole('img').first()).toBeVisible();
  for (let steps = 0; steps < 3; steps += 1) await button(page, 'Next').click();
  await button(page, 'Pause').click();
  await button(page, 'Resume').click();
  await expect.poll(async () => (await trackNow(page)).playing).toBe(true);
  await button(page, 'Pause').click();
  await button(page, 'End session').click();
  await button(page, 'Save session').click();
  await page.goto(`${url}/settings`);
  const downloading = page.waitForEvent('download');
  await button(page, /^Back up/).click();
  await downloading;
}

/** Tries what the policy is there against. Each must be told and stopped. */
function attempt(page: Page): Promise<{ ran: boolean; sent: boolean; painted: boolean }> {
  return page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid red }';
    document.head.append(script, style);
    const sent = await fetch('https://elsewhere.example/').then(
      () => true,
      () => false,
    );
    return { ran: 'ran' in window, sent, painted: getComputedStyle(document.body).outlineWidth === '7px' };
  });
}

const hosts = [
  { title: 'with the headers', pages: null },
  { title: 'on a host without headers, with the policy that the page carries', pages: '/' },
];
for (const { title, pages } of hosts) {
  test(`every screen and a session ${title}: nothing is blocked, and nothing asks another origin`, async ({ browser }) => {
    test.setTimeout(150_000); // twenty loads of the page
    const server = await serveApp('dist', pages);
    const context = await browser.newContext(phone);
    try {
      const { violations, requested, elsewhere } = await watched(context);
      const page = await context.newPage();
      const answer = await page.goto(server.url);
      const sent = answer?.headers()['content-security-policy'];
      expect(sent).toBe(pages === null ? securityHeaders['Content-Security-Policy'] : undefined);
      await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', policyOfPage);
      await walkThrough(page, server.url);
      expect(violations).toEqual([]);
      expect(elsewhere(server)).toEqual([]);
      expect(requested.length).toBeGreaterThan(100);

      expect(await attempt(page)).toEqual({ ran: false, sent: false, painted: false });
      await expect
        .poll(() => violations.map((violation) => violation.split(':')[0]).sort())
        .toEqual(
          // A header and a page that say the same are two policies: each tells.
          ['connect-src', 'script-src-elem', 'style-src-elem'].flatMap((directive) =>
            pages === null ? [directive, directive] : [directive],
          ),
        );
    } finally {
      await context.close();
      await server.stop();
    }
  });
}

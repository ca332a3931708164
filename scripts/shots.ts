/** Takes the README's pictures from the built app: `npm run shots` writes docs/pictures/*.png. Build first. */
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { phone } from '../tests/journeys/support/phone.ts';
import { serveApp } from '../tests/journeys/support/server.ts';
import { keepDefaultBlock } from '../tests/journeys/support/walk.ts';
import { browserFlags, findBrowser } from './browser.mjs';

const folder = 'docs/pictures';
/** A Tuesday, and the Friday of the third week after it. */
const start = new Date('2026-11-24T08:00:00Z');
const later = new Date('2026-12-11T08:00:00Z');

/** Writes the facts of sessions done up to now, as the player would have, straight into the records. */
function fillRecords(page: Page, today: string): Promise<void> {
  return page.evaluate(
    (until) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('stridewell');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const facts = opening.result.transaction('facts', 'readwrite').objectStore('facts');
          const all = facts.getAll();
          all.onsuccess = () => {
            const begun = all.result.find((fact) => fact.kind === 'block-begun');
            let made = 0;
            for (const week of begun.payload.block.weeks) {
              for (const session of week.sessions) {
                if (session.day >= until) continue;
                const at = Date.parse(`${session.day}T18:00:00Z`);
                const stamp = { at, day: session.day, zone: begun.zone, device: begun.device, version: 1 };
                const runThroughId = `shot-${session.id}`;
                const put = (kind: string, payload: object) => {
                  made += 1;
                  facts.put({ ...stamp, id: `shot-${String(made).padStart(5, '0')}`, kind, payload });
                };
                let setsPlanned = 0;
                session.main.forEach((prescription: { exerciseId: string; sets: number }, place: number) => {
                  for (let set = 1; set <= prescription.sets; set += 1) {
                    setsPlanned += 1;
                    put('set-done', {
                      runThroughId,
                      sessionId: session.id,
                      exerciseId: prescription.exerciseId,
                      part: 'main',
                      entry: session.warmUp.length + place,
                      set,
                      unit: 'reps',
                      done: { both: 8 },
                      how: 'guided',
                    });
                  }
                });
                put('session-finished', {
                  runThroughId,
                  sessionId: session.id,
                  ended: 'finished',
                  setsDone: setsPlanned,
                  setsPlanned,
                  seconds: session.minutes * 60,
                  effort: 'right',
                  pain: null,
                  note: '',
                });
              }
            }
            facts.transaction.oncomplete = () => resolve();
          };
        };
      }),
    today,
  );
}

mkdirSync(folder, { recursive: true });
const server = await serveApp();
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
try {
  const page = await (await browser.newContext(phone)).newPage();
  const shot = (name: string) => page.screenshot({ path: `${folder}/${name}.png` });
  await page.clock.install({ time: start });
  await keepDefaultBlock(page, server.url);
  await fillRecords(page, '2026-12-11');
  await page.clock.setSystemTime(later);
  await page.goto(server.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(1_500); // the figure comes in after the rest
  await shot('today');
  await page.goto(`${server.url}/progress`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(500);
  await shot('progress');

  await page.goto(`${server.url}/plan`);
  await page
    .getByRole('link', { name: /Strength B/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Start session', exact: true }).click();
  const anyway = page.getByRole('button', { name: 'Start anyway', exact: true });
  await page.getByRole('timer').or(anyway).waitFor();
  if (await anyway.isVisible()) await anyway.click();
  while (!/Set 1 of [23]/.test(await page.getByRole('main').innerText())) {
    await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.clock.runFor(10_400);
  await shot('player');
} finally {
  await browser.close();
  await server.stop();
}

import type { Page } from '@playwright/test';
import { everyLook } from '../../tests/journeys/support/exercises.ts';
import { playInstead } from '../../tests/journeys/support/records.ts';
import { keepDefaultBlock, startFirstSession } from '../../tests/journeys/support/walk.ts';

const tap = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const done = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Done', exact: true }).click();
const phaseOf = (page: Page) => page.getByRole('main').getAttribute('data-phase');

/** Plays a session through every look of the player, and has each one's picture taken. */
export async function everyPlayerLook(page: Page, take: (name: string) => Promise<void>): Promise<void> {
  const shot = (name: string) => take(`player-${name}`);
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await keepDefaultBlock(page);
  await startFirstSession(page);
  await playInstead(page, { main: everyLook });

  const seen = new Set<string>();
  while ((await phaseOf(page)) !== 'rest' || seen.size < 6) {
    const phase = (await phaseOf(page)) ?? '';
    const round = /\bround \d of \d/i.test(await page.getByRole('main').innerText()) ? '-superset' : '';
    if (!seen.has(phase + round)) {
      seen.add(phase + round);
      await page.clock.runFor(1_400);
      await shot(phase + round);
    }
    if (phase === 'work') for (let s = 0; s < 40 && (await phaseOf(page)) === 'work'; s += 1) await page.clock.runFor(3_000);
    else await tap(page, 'Next');
  }
  await shot('rest');
  await tap(page, 'Hard');
  await shot('rest-hard');
  await tap(page, 'It hurt');
  await page.getByRole('radio', { name: '4', exact: true }).check({ force: true });
  await shot('hurt-4');
  await page.getByRole('radio', { name: '7', exact: true }).check({ force: true });
  await shot('hurt-7');
  await done(page);
  await shot('stopped');
  await tap(page, /^Go on to/);
  await tap(page, 'Options');
  await shot('options');
  await page.getByRole('switch', { name: 'Own pace for reps' }).check({ force: true });
  await page.getByRole('switch', { name: 'Wait for my tap' }).check({ force: true });
  await done(page);
  await shot('waiting');
  await tap(page, 'I’m ready');
  await page.clock.runFor(31_000);
  await shot('own-pace');
  await tap(page, 'Pause');
  await shot('paused');
  await tap(page, 'Resume');
  await page.reload();
  await page.getByRole('button', { name: 'Resume', exact: true }).waitFor();
  await shot('away');
  await tap(page, 'End session');
  await page.getByRole('button', { name: 'Save session' }).waitFor();
  await shot('summary');
}

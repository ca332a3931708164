import { expect, type Page } from '@playwright/test';
import { readFacts, type StoredFact } from '../../../src/core/facts/index.ts';
import { setKey, stepsOf } from '../../../src/core/workout/index.ts';
import { exercise } from './exercises.ts';
import type { Phone } from './phone.ts';
import { playInstead, rowOf, rowsOf } from './records.ts';
import { keepDefaultBlock, startFirstSession } from './walk.ts';

/** Three short sets on each side on the real clock, 36 seconds in all, so that a kill falls into work, a switch or a rest. */
const quick = [
  exercise({
    sides: 'each',
    sets: 3,
    switchSeconds: 2,
    restSeconds: 3,
    dose: { kind: 'reps', reps: 2, lift: 1, hold: 0, lower: 1 },
  }),
];

/** What was killed, and where. */
export interface Kill {
  readonly afterMs: number;
  readonly phase: string;
}

/**
 * Kills the browser's process so many milliseconds into a session on the real clock, opens it again, and holds that the same set
 * waits, paused, and that no set is missing or invented. The app must be served at `url`; the phone is left open.
 */
export async function killAndReturn(phone: Phone, url: string, afterMs: number): Promise<Kill> {
  const page = await (await phone.open()).newPage();
  await page.goto(url);
  await expect(page.locator('#root').getByRole('main')).toBeVisible(); // not the first look, which stands before the app has come
  if (page.url().endsWith('/welcome')) await keepDefaultBlock(page, url);
  const proceed = page.getByRole('link', { name: 'Continue session', exact: true });
  if (await proceed.isVisible()) await proceed.click();
  else await startFirstSession(page);
  const resume = page.getByRole('button', { name: 'Resume', exact: true });
  if (await resume.isVisible()) await resume.click();
  await playInstead(page, { main: quick }, { id: `${(await rowOf(page)).id.slice(0, 26)}-${Date.now()}`, leftMs: 500 });
  await page.waitForTimeout(afterMs);
  const before = await rowOf(page);
  const factsBefore = await setsOf(page);
  const phase = (await page.getByRole('main').getAttribute('data-phase')) ?? '';
  await phone.kill();

  const again = await (await phone.open()).newPage();
  await again.goto(url);
  await again.getByRole('link', { name: 'Continue session', exact: true }).click();
  const after = await rowOf(again);
  const sets = await setsOf(again);
  // Between the reading and the kill a step may have ended: never less than was read, never more than one set beyond it.
  expect(after.stepIndex).toBeGreaterThanOrEqual(before.stepIndex);
  expect(after.stepIndex).toBeLessThanOrEqual(before.stepIndex + 1);
  expect(sets).toEqual(expect.arrayContaining(factsBefore));
  expect(sets.length).toBeLessThanOrEqual(factsBefore.length + 1);
  // Every set that the row knows is on record, and no other.
  expect(sets.toSorted()).toEqual(Object.keys(after.recorded).toSorted());
  // None lies ahead of the place, and none behind it is missing.
  const steps = stepsOf(after);
  const behind = new Set(steps.slice(0, after.stepIndex).flatMap((step) => (step.kind === 'work' ? [setKey(step)] : [])));
  const here = steps[after.stepIndex];
  const open = new Set(steps.slice(after.stepIndex).flatMap((step) => (step.kind === 'work' ? [setKey(step)] : [])));
  expect(sets.toSorted()).toEqual([...behind].filter((key) => !open.has(key)).toSorted());
  await expect(again.getByRole('button', { name: 'Resume', exact: true })).toBeVisible();
  await expect(again.getByText(`Set ${here?.set} of ${here?.sets}`, { exact: true })).toBeVisible();
  await phone.close();
  return { afterMs, phase };
}

/** The sets on the disk of the run-through that is open, by place. */
async function setsOf(page: Page): Promise<string[]> {
  const { id } = await rowOf(page);
  const { facts } = readFacts((await rowsOf(page, 'facts')) as unknown as StoredFact[]); // as they lie there
  return facts.flatMap(({ kind, payload }) => (kind === 'set-done' && payload.runThroughId === id ? [setKey(payload)] : []));
}

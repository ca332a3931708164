import { expect, test } from '@playwright/test';
import { cuesOf, stepsOf, timelineSeconds } from '../../src/core/workout/index.ts';
import { beginBlock } from './support/begun.ts';
import { exercise } from './support/exercises.ts';
import { errorsOf, listen, partOf } from './support/heard.ts';
import { playInstead, rowOf } from './support/records.ts';
import { startFirstSession } from './support/walk.ts';

test('a whole session of forty-five minutes sounds as its timeline says, without drift', async ({ page }) => {
  test.setTimeout(180_000);
  await listen(page, true);
  await page.clock.install({ time: new Date('2026-11-24T18:00:00Z') });
  await beginBlock(page);
  await startFirstSession(page);
  await playInstead(page, {
    main: [
      exercise({ sets: 24, dose: { kind: 'reps', reps: 9, lift: 2, hold: 1, lower: 3 } }),
      exercise({
        exerciseId: 'side-plank',
        family: 'trunk',
        sides: 'each',
        sets: 4,
        dose: { kind: 'holds', repeats: 3, seconds: 10 },
      }),
    ],
  });
  const begun = await rowOf(page);
  const seconds = timelineSeconds(stepsOf(begun));
  expect(seconds).toBeGreaterThan(45 * 60);
  const { status } = begun;
  if (status.kind !== 'running') throw new Error('the session does not run');
  const startedAt = status.endsAt - 10_000;
  for (let played = 0; played < seconds + 10; played += 3.7) await page.clock.fastForward(3_700);
  await expect(page.getByRole('button', { name: 'Save session' })).toBeVisible();
  const errors = await errorsOf(page, begun, startedAt, seconds);
  expect(errors.length).toBe(cuesOf(stepsOf(begun), begun.session).length);
  console.log(
    `cue error over 45 minutes: 99 % under ${partOf(errors, 0.99).toFixed(2)} ms, most ${partOf(errors, 1).toFixed(2)} ms`,
  );
  expect(partOf(errors, 1)).toBeLessThanOrEqual(2); // the fractions of a millisecond that two clocks are read apart
});

test('on a phone four times slower each tone is within fifty milliseconds of its moment', async ({ page, context }) => {
  test.setTimeout(180_000);
  await listen(page, false);
  await beginBlock(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await startFirstSession(page);
  await playInstead(page, {
    main: [exercise({ sets: 1, dose: { kind: 'reps', reps: 7, lift: 2, hold: 1, lower: 3 } })],
  });
  const begun = await rowOf(page);
  const { status } = begun;
  if (status.kind !== 'running') throw new Error('the session does not run');
  const seconds = timelineSeconds(stepsOf(begun));
  await expect(page.getByRole('button', { name: 'Save session' })).toBeVisible({ timeout: 120_000 });
  const errors = await errorsOf(page, begun, status.endsAt - 10_000, seconds);
  expect(errors.length).toBeGreaterThan(20);
  console.log(
    `cue error at 4×: median ${partOf(errors, 0.5).toFixed(1)} ms, p99 ${partOf(errors, 0.99).toFixed(1)} ms, ${errors.length} cues`,
  );
  expect(partOf(errors, 0.99)).toBeLessThanOrEqual(50);
});

/** `npm run soak`: five real minutes of a session on the built app, and a hundred kills. Too long for CI. Build first. */
import { chromium } from '@playwright/test';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { stepsOf, timelineSeconds } from '../../src/core/workout/index.ts';
import { exercise } from '../journeys/support/exercises.ts';
import { errorsOf, listen, partOf } from '../journeys/support/heard.ts';
import { newPhone, phone as phoneOptions } from '../journeys/support/phone.ts';
import { playInstead, rowOf } from '../journeys/support/records.ts';
import { serveApp } from '../journeys/support/server.ts';
import { killAndReturn } from '../journeys/support/sittings.ts';
import { keepDefaultBlock, startFirstSession } from '../journeys/support/walk.ts';

const kills = Number(process.env['KILLS'] ?? 100);
const slowDown = 4;

/** Five minutes on the real clock, the processor slowed down: how far each tone is from its moment, and whether it drifts. */
async function playFiveMinutes(url: string): Promise<boolean> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  const context = await browser.newContext(phoneOptions);
  const page = await context.newPage();
  await listen(page, false);
  await keepDefaultBlock(page, url);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await startFirstSession(page);
  await playInstead(page, { main: [exercise({ sets: 4, dose: { kind: 'reps', reps: 7, lift: 2, hold: 1, lower: 3 } })] });
  const begun = await rowOf(page);
  if (begun.status.kind !== 'running') throw new Error('the session does not run');
  const startedAt = begun.status.endsAt - 10_000;
  const seconds = timelineSeconds(stepsOf(begun));
  await page.getByRole('button', { name: 'Save session' }).waitFor({ timeout: (seconds + 60) * 1_000 });
  const errors = await errorsOf(page, begun, startedAt, seconds);
  const [middle, most] = [partOf(errors, 0.5), partOf(errors, 0.99)];
  console.log(
    `${seconds} s at ${slowDown}× slow-down, ${errors.length} cues: median ${middle.toFixed(1)} ms, 99 % under ${most.toFixed(1)} ms`,
  );
  await browser.close();
  return most <= 50;
}

/** Kills at random moments; stops at the first that loses or invents a set, and says where. */
async function killOften(url: string): Promise<void> {
  const phone = newPhone();
  const phases = new Map<string, number>();
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      const afterMs = 200 + Math.floor(Math.random() * 28_000);
      const { phase } = await killAndReturn(phone, url, afterMs);
      phases.set(phase, (phases.get(phase) ?? 0) + 1);
      if (kill % 10 === 0)
        console.log(`${kill} of ${kills} kills: ${[...phases].map(([name, count]) => `${name} ${count}`).join(', ')}`);
    }
  } finally {
    await phone.remove();
  }
}

const server = await serveApp();
try {
  if (!(await playFiveMinutes(server.url))) {
    console.error('A tone in a hundred was more than 50 ms from its moment.');
    process.exitCode = 1;
  }
  await killOften(server.url);
  console.log(`${kills} kills: no set missing, none invented`);
} finally {
  await server.stop();
}

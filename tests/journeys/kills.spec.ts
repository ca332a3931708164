import { expect, test } from '@playwright/test';
import { newPhone, type Phone } from './support/phone.ts';
import { type AppServer, serveApp } from './support/server.ts';
import { killAndReturn } from './support/sittings.ts';

/** Records are at stake: no second try. */
test.describe.configure({ retries: 0 });

let server: AppServer;
let phone: Phone;

test.beforeEach(async () => {
  server = await serveApp();
  phone = newPhone();
});

test.afterEach(async () => {
  await phone.remove();
  await server.stop();
});

// `npm run soak` does the same a hundred times.
test('killed at six random moments, the session waits each time at its set, with no set missing and none invented', async () => {
  test.setTimeout(240_000);
  const phases = [];
  for (let kill = 0; kill < 6; kill += 1) {
    const afterMs = 300 + Math.floor(Math.random() * 5_000) + kill * 4_500; // all over the half minute that the session lasts
    phases.push(await test.step(`killed after ${afterMs} ms`, () => killAndReturn(phone, server.url, afterMs)));
  }
  expect(phases).toHaveLength(6);
});

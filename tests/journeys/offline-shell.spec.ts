import { expect, type Page, test } from '@playwright/test';
import { complaintsOf } from './support/complaints.ts';
import { newPhone, type Phone } from './support/phone.ts';
import { type AppServer, serveApp } from './support/server.ts';

async function expectScreen(page: Page) {
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

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

test('I open Stridewell once, lose the signal, and it still starts, goes to a screen and reloads', async () => {
  const first = await phone.open();
  const firstComplaints = complaintsOf(first);
  const page = await first.newPage();
  await page.goto(server.url);
  await expectScreen(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await phone.close();
  expect(firstComplaints).toEqual([]);

  await server.stop();
  await expect(fetch(server.url)).rejects.toThrow(); // truly cut
  const later = await phone.open();
  const complaints = complaintsOf(later);

  const cold = await later.newPage();
  await cold.goto(server.url);
  await expectScreen(cold);

  const deep = await later.newPage();
  await deep.goto(`${server.url}/exercises`);
  await expectScreen(deep);
  await expect(deep).toHaveURL(/\/exercises$/);

  await deep.reload();
  await expectScreen(deep);
  expect(complaints).toEqual([]);
});

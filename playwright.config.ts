import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './scripts/browser.mjs';
import { phone } from './tests/journeys/support/phone.ts';

/** `PORT` lets two checkouts be tested side by side. */
const port = Number(process.env['PORT'] ?? 4173);

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // On a loaded machine one journey in hundreds meets its clock late. A second try is told in the log (`count-tests`); what
  // may lose somebody's records (kills, survives, storage, attacks) has none.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/reports/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: findBrowser(), args: browserFlags },
    screenshot: 'only-on-failure',
  },
  projects: [{ name: 'phone', use: phone }],
  webServer: {
    command: `npm start -- --port ${port}`,
    port,
    reuseExistingServer: false,
    timeout: 180_000,
    stdout: 'pipe', // so that a build that fails says why
  },
});

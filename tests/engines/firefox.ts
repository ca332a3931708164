import { findFirefox, firefoxDriver } from '../../scripts/engines.mjs';
import type { Engine } from './engine.ts';

/** Firefox without a window; null: it cannot be had here. */
export async function openFirefox(): Promise<Engine | null> {
  const executablePath = findFirefox();
  const driver = executablePath && firefoxDriver();
  if (!driver) return null;
  const browser = await driver.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    name: await browser.version(),
    goTo: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    run: (body) => page.evaluate(`(async () => { ${body} })()`),
    close: () => browser.close(),
  };
}

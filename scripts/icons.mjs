/**
 * Draws the app's icons from public/mark.svg into public/icons, in Chromium. Run it when the mark changes, and commit the
 * pictures: `npm run icons`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserFlags, findBrowser } from './browser.mjs';
import { withPalette } from './palette-png.ts';

const mark = readFileSync('public/mark.svg', 'utf8');
// A square ground: the system cuts the shape, and Apple's paints transparency black.
const square = replaced(mark, 'rx="112"', 'rx="0"');
// The drawing stays within the circle that every mask leaves.
const maskable = replaced(square, 'scale(0.96)', 'scale(0.78)');

const icons = [
  { file: 'icon-192.png', size: 192, svg: mark },
  { file: 'icon-512.png', size: 512, svg: mark },
  { file: 'maskable-512.png', size: 512, svg: maskable },
  { file: 'apple-touch-icon.png', size: 180, svg: square },
];

const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
const page = await browser.newPage();
mkdirSync('public/icons', { recursive: true });
for (const { file, size, svg } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(`public/icons/${file}`, withPalette(await page.screenshot({ omitBackground: true })));
}
await browser.close();

/**
 * @param {string} text
 * @param {string} part must be there exactly once
 * @param {string} by
 */
function replaced(text, part, by) {
  if (text.split(part).length !== 2)
    throw new Error(`public/mark.svg must hold ${part} exactly once: the icons are made by changing it`);
  return text.replace(part, by);
}

/**
 * Draws the contact sheets: `npm run figures` writes docs/figures/FAMILY.png, a row for each exercise: start, middle and end in
 * light, dark and clay, the small picture, and the wrong form where there is one. `npm run figures -- hip-extension` draws one.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { played } from '../src/catalogue/activities.ts';
import { movementOf } from '../src/catalogue/poses.ts';
import type { Exercise } from '../src/core/exercise/index.ts';
import { sceneOf } from '../src/figures/drawing.ts';
import { faultPictures } from '../src/figures/fault.ts';
import { smallOf, stillsOf } from '../src/figures/movement.ts';
import type { Movement } from '../src/figures/pose.ts';
import type { Shape } from '../src/figures/shapes.ts';
import { pathOf } from '../src/figures/svg.ts';
import { closeFrame, type ViewBox } from '../src/figures/view-box.ts';
import { browserFlags, findBrowser } from './browser.mjs';
import { withPalette } from './palette-png.ts';

const folder = 'docs/figures';
const palettes = [
  { name: 'light', tone: 'paper', scheme: 'light', ground: '#fffdf8' },
  { name: 'dark', tone: 'paper', scheme: 'dark', ground: '#1b2420' },
  { name: 'clay', tone: 'clay', scheme: 'light', ground: '#c2431f' },
] as const;
const styles = ['figure.module.css', 'looks.css', '../ui/tokens.css'].map((file) => readFileSync(`src/figures/${file}`, 'utf8'));
const sheetStyles = `
  body { margin: 0; font: 12px sans-serif; color: #17211c; }
  main { width: max-content; background: #fffdf8; }
  section { display: flex; align-items: stretch; border-bottom: 1px solid #e2dccd; }
  h2 { width: 92px; margin: 8px; font-size: 12px; }
  div { display: flex; align-items: center; padding: 3px; }
  div > svg { width: 138px; height: 112px; }
  div > svg.small { width: 48px; height: 48px; margin: 0 4px; }
`;

const svg = (shapes: readonly Shape[], { x, y, width, height }: ViewBox, tone: string, size = '') =>
  `<svg class="figure ${tone} ${size}" data-tone="${tone}" viewBox="${x} ${y} ${width} ${height}">${shapes
    .map((shape) => `<path class="${shape.role}" d="${pathOf(shape.contours)}"/>`)
    .join('')}</svg>`;

/** Start, middle and end; of a walk the first two halves of a step and the last way back. */
function moments(movement: Movement): readonly number[] {
  if (movement.walk) return [0, 1, 4 * movement.walk.steps - 2.5];
  const [from, to] = stillsOf(movement);
  return [from, (from + to) / 2, to];
}

function rowOf(exercise: Exercise): string {
  const movement = movementOf(exercise);
  const scene = sceneOf(movement, false);
  const ground = (palette: (typeof palettes)[number], content: string) =>
    `<div style="background:${palette.ground};color-scheme:${palette.scheme}">${content}</div>`;
  const strips = palettes.map((palette) =>
    ground(
      palette,
      moments(movement)
        .map((at) => svg(scene.shapesAt(at), scene.viewBox, palette.tone))
        .join(''),
    ),
  );
  const tells = scene.stillAt(smallOf(movement));
  const small = ground(palettes[0], svg(tells, closeFrame(tells), 'paper', 'small'));
  const pictures = movement.fault && faultPictures(movement, movement.fault);
  const pair = pictures ? [pictures.right, pictures.wrong].map((shapes) => svg(shapes, pictures.viewBox, 'paper')).join('') : '';
  return `<section><h2>${exercise.id}</h2>${strips.join('')}${small}${ground(palettes[0], pair)}</section>`;
}

/** Exercises by the folder that holds them. */
function byFolder(): Map<string, Exercise[]> {
  const folders = new Map<string, Exercise[]>();
  for (const file of readdirSync('src/catalogue', { recursive: true, encoding: 'utf8' })) {
    const [name, id] = file.replaceAll('\\', '/').replace('.pose.ts', '').split('/');
    const exercise = played.find((each) => each.id === id);
    if (!file.endsWith('.pose.ts') || !name || !exercise) continue;
    folders.set(name, [...(folders.get(name) ?? []), exercise]);
  }
  return folders;
}

mkdirSync(folder, { recursive: true });
const asked = process.argv.slice(3);
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
const page = await browser.newPage({ viewport: { width: 1900, height: 900 } });
for (const [name, members] of byFolder()) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const ordered = played.filter((exercise) => members.includes(exercise));
  await page.setContent(`<style>${styles.join('')}${sheetStyles}</style><main>${ordered.map(rowOf).join('')}</main>`);
  const picture = withPalette(await page.locator('main').screenshot());
  writeFileSync(`${folder}/${name}.png`, picture);
  console.log(`${folder}/${name}.png: ${ordered.length} exercises, ${(picture.length / 1024).toFixed(0)} KB`);
}
await browser.close();

/** What the built app weighs, read from `dist`: bytes as they travel, so gzip for all but what is packed already. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What is fetched before Today is drawn: the app with Today in it. The library of the database comes after (src/store/first-look.ts). */
const neededByToday = ['index.html'];

/** A part that draws a moving figure: what it imports beyond the first scripts and its page is the rig and every pose. */
const drawsFigures = 'src/screens/exercise/ExerciseFigure.tsx';
const pageOfFigure = 'src/app/pages.ts';

/** In bytes over the wire. */
export const budgets = { firstScripts: 135 * 1024, precache: 500 * 1024, figures: 30 * 1024, poseOfExercise: 250 };

/**
 * What the toolkit is made of, each the beginning of a module's path: none of it may be among the first scripts. Not in this list is
 * what Today itself needs: what a session is called that stands open (`words/sittings.ts`, `catalogue/activities.ts`), and
 * the shapes of the facts on the disk.
 */
export const partsOfToolkit = [
  'src/app/toolkit.tsx',
  ...[
    'toolkit',
    'runs',
    'shoes',
    'around-runs',
    'breaks',
    'cadence',
    'cross-training',
    'form-check',
    'good-to-know',
    'mistakes',
  ].map((screen) => `src/screens/${screen}/`),
  'src/screens/three-day-test/',
  ...['runs', 'return', 'toolkit', 'cadence', 'breaks', 'form', 'mistakes'].map((rules) => `src/core/${rules}/`),
  ...['breaks', 'cadence', 'form', 'good-to-know', 'mistakes', 'return', 'run-file', 'runs', 'shoes', 'toolkit-sessions'].map(
    (words) => `src/words/${words}.ts`,
  ),
  ...['breaks', 'metronome', 'opened-toolkit', 'step-counter', 'tab-title', 'use-toolkit'].map((part) => `src/player/${part}.ts`),
  ...['form', 'gait'].map((part) => `src/catalogue/${part}`),
];

/** @typedef {{ readonly file: string, readonly bytes: number, readonly sent: number }} Weight `bytes` on disk, `sent` over the wire. */

/**
 * Every script fetched before Today is drawn; the one that looks who comes stands in the page itself, and in no chunk.
 * @param {string} dist
 * @returns {readonly Weight[]}
 */
export function firstScripts(dist = 'dist') {
  return ['first-screen.js', ...scriptsOf(dist, neededByToday)].map((file) => weigh(dist, file));
}

/**
 * The rig and every pose: what a first figure fetches beyond the first scripts and the page it stands on.
 * @param {string} dist
 * @returns {readonly Weight[]}
 */
export function figures(dist = 'dist') {
  const first = new Set(scriptsOf(dist, [...neededByToday, pageOfFigure]));
  const [part, ...scripts] = scriptsOf(dist, [drawsFigures]);
  return scripts.filter((file) => file !== part && !first.has(file)).map((file) => weigh(dist, file));
}

/**
 * The poses alone, all exercises together.
 * @param {string} dist
 * @returns {readonly Weight[]}
 */
export function poses(dist = 'dist') {
  const files = figures(dist).filter(({ file }) => /\/(poses|stills)-/.test(file));
  if (files.length === 0) throw new Error('No chunk of the build is called poses: bring scripts/built-sizes.mjs up to date');
  return files;
}

/**
 * The scripts that these chunks of the build are made of, with all that they import at once. Theirs come first.
 * @param {string} dist
 * @param {readonly string[]} entries
 * @returns {readonly string[]}
 */
function scriptsOf(dist, entries) {
  /** @type {Record<string, { readonly file: string, readonly imports?: readonly string[] }>} */
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const seen = new Set();
  const files = new Set();
  const left = [...entries];
  for (let key = left.pop(); key !== undefined; key = left.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is no chunk of the build: bring the lists in scripts/built-sizes.mjs up to date`);
    if (chunk.file.endsWith('.js')) files.add(chunk.file);
    left.push(...(chunk.imports ?? []));
  }
  return [...files];
}

/**
 * Our modules in these scripts, by their paths; in all of them without a list.
 * @param {string} dist
 * @param {readonly string[]} [scripts]
 * @returns {readonly string[]}
 */
export function modulesIn(dist, scripts) {
  /** @type {Record<string, readonly string[]>} */
  const all = JSON.parse(readFileSync(join(dist, '.vite/modules.json'), 'utf8'));
  return (scripts ?? Object.keys(all)).flatMap((script) => {
    const modules = all[script];
    if (!modules) throw new Error(`.vite/modules.json names no script ${script}: look at vite.config.ts`);
    return modules;
  });
}

/**
 * Every file that the service worker keeps for offline use.
 * @param {string} dist
 * @returns {readonly Weight[]}
 */
export function precache(dist = 'dist') {
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  const files = [...worker.matchAll(/\burl"?:\s*"([^"]+)"/g)].map((match) => match[1] ?? '');
  if (files.length === 0) throw new Error('dist/sw.js holds no list of files');
  return [...new Set(files)].map((file) => weigh(dist, file));
}

/**
 * @param {readonly Weight[]} weights
 * @returns {{ readonly bytes: number, readonly sent: number }}
 */
export function total(weights) {
  return {
    bytes: weights.reduce((sum, one) => sum + one.bytes, 0),
    sent: weights.reduce((sum, one) => sum + one.sent, 0),
  };
}

/**
 * @param {string} dist
 * @param {string} file
 * @returns {Weight}
 */
function weigh(dist, file) {
  const content = readFileSync(join(dist, file));
  const packed = ['.png', '.woff2'].includes(extname(file));
  return { file, bytes: content.length, sent: packed ? content.length : gzipSync(content, { level: 9 }).length };
}

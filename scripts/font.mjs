/**
 * Cuts the font down to what the styles ask for: every letter of the package's Latin file, but of its weights and widths only the
 * ranges that the `@font-face` in src/ui/base.css names. Run it when those ranges change, and commit the file: `npm run font`. What
 * does the cutting is got from npm on demand, as nothing else needs it.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontRanges } from './font-ranges.mjs';

const source = 'node_modules/@fontsource-variable/archivo';
const target = 'src/ui/archivo';
const tool = resolve('node_modules/.cache/font');

/** Accents, kerning and figures of one width; the rest of the alternates no style asks for. */
const keepFeatures = ['calt', 'ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig', 'rvrn', 'tnum'];
/** Every character of the first plane: none that the package has is dropped. */
const characters = Array.from({ length: 0x10000 }, (_, code) =>
  code >= 0xd800 && code <= 0xdfff ? '' : String.fromCharCode(code),
).join('');

const { weight, width } = fontRanges(readFileSync('src/ui/base.css', 'utf8'));
const subset = await subsetter();
const cut = await subset(readFileSync(join(source, 'files/archivo-latin-standard-normal.woff2')), characters, {
  targetFormat: 'woff2',
  variationAxes: { wght: weight, wdth: width },
  keepFeatures,
  preserveNameIds: [13, 14], // the licence, and where it is read
  noHinting: true,
});
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'archivo-latin.woff2'), cut);
copyFileSync(join(source, 'LICENSE'), join(target, 'LICENSE'));
console.log(`${target}/archivo-latin.woff2: ${(cut.length / 1024).toFixed(1)} KB`);

/** @returns {Promise<(font: Buffer, text: string, options: object) => Promise<Buffer>>} */
async function subsetter() {
  mkdirSync(tool, { recursive: true });
  const got = spawnSync('npm', ['install', '--prefix', tool, '--no-save', '--no-audit', '--no-fund', 'subset-font@2.9.0'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (got.status !== 0) throw new Error('The registry did not give subset-font, which cuts the font');
  const entry = createRequire(join(tool, 'x.js')).resolve('subset-font');
  return (await import(pathToFileURL(entry).href)).default;
}

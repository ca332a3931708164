/**
 * Cuts the font down to what the styles ask for. One file has every letter of the package's Latin file in one width; one has the
 * digits of the player and the counters in one weight, narrow. The `@font-face` rules in src/ui/base.css say what is in each. Run it
 * when they change, and commit the files: `npm run font`. What does the cutting is got from npm on demand, as nothing else needs it.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontFaces } from './font-faces.mjs';

const source = 'node_modules/@fontsource-variable/archivo';
const target = 'src/ui/archivo';
const tool = resolve('node_modules/.cache/font');

/** Accents, kerning and figures of one width; the rest of the alternates no style asks for. */
const keepFeatures = ['calt', 'ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig', 'rvrn', 'tnum'];
/** Every character of the first plane: none that the package has is dropped. */
const everyCharacter = Array.from({ length: 0x10000 }, (_, code) =>
  code >= 0xd800 && code <= 0xdfff ? '' : String.fromCharCode(code),
).join('');

const whole = readFileSync(join(source, 'files/archivo-latin-standard-normal.woff2'));
const subset = await subsetter();
mkdirSync(target, { recursive: true });
for (const { file, weight, width, characters } of fontFaces(readFileSync('src/ui/base.css', 'utf8'))) {
  const cut = await subset(whole, characters ?? everyCharacter, {
    targetFormat: 'woff2',
    variationAxes: { wght: axis(weight), wdth: axis(width) },
    keepFeatures,
    preserveNameIds: [13, 14], // the licence, and where it is read
    noHinting: true,
  });
  writeFileSync(join(target, file), cut);
  console.log(`${target}/${file}: ${(cut.length / 1024).toFixed(1)} KB`);
}
copyFileSync(join(source, 'LICENSE'), join(target, 'LICENSE'));

/** A range of one value is no axis any more. @param {import('./font-faces.mjs').Range} range */
function axis({ min, max }) {
  return min === max ? min : { min, max };
}

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

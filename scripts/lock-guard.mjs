/**
 * Some registries lack some platform packages; npm then leaves them out of the lock without a word, and `npm ci` fails on the
 * next machine. This checks that every optional dependency named in the lock has an entry of its own there.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** @typedef {{ readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>> }} Lock */

/**
 * Each missing package, as 'who needs it: its name'.
 * @param {Lock} lock
 * @returns {readonly string[]}
 */
export function missingFromLock(lock) {
  const missing = [];
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!homesOf(place, name).some((home) => home in lock.packages)) missing.push(`${place || 'package.json'}: ${name}`);
    }
  }
  return missing;
}

/**
 * Where Node would look for `name` from a package's place.
 * @param {string} place
 * @param {string} name
 */
function homesOf(place, name) {
  const homes = [`node_modules/${name}`];
  for (let above = place; above !== ''; above = above.slice(0, Math.max(0, above.lastIndexOf('node_modules/') - 1))) {
    homes.push(`${above}/node_modules/${name}`);
  }
  return homes;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const missing = missingFromLock(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  for (const line of missing) console.error(`Not in package-lock.json, though needed: ${line}`);
  if (missing.length > 0) process.exit(1);
  console.log('Every optional dependency has its entry in package-lock.json.');
}

/**
 * A Chromium for the tests: the one that is here, or one that is got. A candidate counts only if `--version` really runs.
 * Order: CHROME_PATH; PATH and the usual places; Playwright's own; then, one after the other, Playwright's download,
 * Debian's package, and the copy that the npm registry carries.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** Flags for a test browser: no sandbox (root in containers), no graphics card, no calls home. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const npmCopyFolder = fileURLToPath(new URL('../node_modules/.cache/browser', import.meta.url));

/** @typedef {{ readonly env?: NodeJS.ProcessEnv, readonly places?: readonly string[], readonly ways?: readonly Way[] }} Search */
/** @typedef {{ readonly name: string, readonly get: () => string | null }} Way One way to get a browser; null: not to be had so. */

/**
 * The path of a Chromium that runs. Throws an error with a message for people if CHROME_PATH is wrong or no way leads to one.
 * @param {Search} search the environment, the places looked at after PATH and the ways to get one; each has its default
 * @returns {string}
 */
export function findBrowser({ env = process.env, places = [...usualPlaces, playwrightsOwn()], ways = waysToGet } = {}) {
  if (env.CHROME_PATH) {
    if (runs(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH is "${env.CHROME_PATH}", and no browser runs there. Correct it, or unset it to have one found.`);
  }
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const here = [...onPath, ...places].find(runs);
  if (here) return here;
  for (const way of ways) {
    console.error(`No browser for the tests yet; trying ${way.name}.`);
    const got = way.get();
    if (got && runs(got)) return got;
  }
  throw new Error(
    `The tests need Chromium, and none could be found or got (tried ${ways.map((way) => way.name).join(', ')}). ` +
      'Install Chromium or Chrome, or set CHROME_PATH to one.',
  );
}

/** @type {readonly Way[]} Each is quiet: what it prints names machines and registries. */
const waysToGet = [
  { name: "Playwright's download", get: getFromPlaywright },
  { name: "Debian's package", get: getFromDebian },
  { name: 'the copy from npm', get: getFromNpm },
];

function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    return ''; // no build for this system
  }
}

function getFromPlaywright() {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  return quietly(process.execPath, [cli, 'install', 'chromium'], 180) ? playwrightsOwn() : null;
}

function getFromDebian() {
  return installFromDebian(['chromium']) ? '/usr/bin/chromium' : null;
}

/**
 * Installs Debian's packages of these names; false: this is no Debian, we may not, or there are none.
 * @param {readonly string[]} packages
 */
export function installFromDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  quietly('apt-get', ['update'], 180);
  return quietly('apt-get', ['install', '-y', '--no-install-recommends', ...packages], 420);
}

function getFromNpm() {
  return process.platform === 'linux' && process.arch === 'x64' ? unpackNpmCopy(npmCopyFolder) : null;
}

/**
 * Installs the npm copy of Chromium into `folder` with the libraries and fonts it brings. Returns the path of a launcher, or
 * null if the registry does not give it.
 * @param {string} folder
 * @returns {string | null}
 */
export function unpackNpmCopy(folder) {
  const launcher = resolve(folder, 'chromium');
  if (runs(launcher)) return launcher;
  const unpacked = resolve(folder, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  if (
    !quietly('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '@sparticuz/chromium@147.0.0'], 300)
  )
    return null;
  // The package unpacks to the temporary folder, and its libraries only where it believes to be on the host it was made for.
  const unpack = "import('@sparticuz/chromium').then((all) => all.default.executablePath())";
  const env = { ...process.env, TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  if (!quietly(process.execPath, ['-e', unpack], 120, { cwd: folder, env })) return null;
  writeFileSync(
    launcher,
    [
      '#!/bin/sh',
      `here='${unpacked.replaceAll("'", "'\\''")}'`,
      'export LD_LIBRARY_PATH="$here/al2023/lib$' + '{LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"',
      '[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="$here/fonts"',
      'exec "$here/chromium" "$@"',
      '',
    ].join('\n'),
    { mode: 0o755 },
  );
  return launcher;
}

/** @param {string} candidate */
function runs(candidate) {
  if (!candidate || !existsSync(candidate)) return false;
  const answer = spawnSync(candidate, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] });
  return answer.status === 0 && /\d+\.\d+/.test(answer.stdout);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {number} limitSeconds
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function quietly(command, args, limitSeconds, options = {}) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { env, ...options, stdio: 'ignore', timeout: limitSeconds * 1000 }).status === 0;
}

/**
 * The other engines for `npm run engines`: those that are here, or got from Debian's packages. An engine counts only if it runs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { installFromDebian } from './browser.mjs';

/** @typedef {{ readonly driver: string, readonly browser: string, readonly screen: string }} WebKitPaths */

const macsFirefox = '/Applications/Firefox.app/Contents/MacOS/firefox';

/**
 * The path of a Firefox that runs; null: none is here and none could be got.
 * @returns {string | null}
 */
export function findFirefox() {
  const here = () =>
    [process.env.FIREFOX_PATH ?? '', ...onPath('firefox'), ...onPath('firefox-esr'), macsFirefox].find((path) =>
      runs(path, ['--version']),
    );
  return here() ?? (install(['firefox-esr']) ? (here() ?? null) : null);
}

/**
 * WebKit for Linux: its driver, the small browser that it drives, and a screen in memory for it; null: not to be had here.
 * @returns {WebKitPaths | null}
 */
export function findWebKit() {
  return webKitHere() ?? (install(['webkit2gtk-driver', 'xvfb']) ? webKitHere() : null);
}

/** @returns {WebKitPaths | null} */
function webKitHere() {
  const driver = onPath('WebKitWebDriver').find((path) => runs(path, ['--help']));
  const screen = onPath('Xvfb').find(existsSync);
  const libraries = ['/usr/lib', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec'];
  const browser = libraries
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.startsWith('webkit'))
        .sort()
        .reverse()
        .map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find(existsSync);
  return driver && screen && browser ? { driver, browser, screen } : null;
}

/**
 * What drives Firefox, got from npm on demand; null: the registry does not give it.
 * @returns {any}
 */
export function firefoxDriver() {
  const folder = resolve('node_modules/.cache/engines');
  mkdirSync(folder, { recursive: true });
  const quiet = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  if (spawnSync('npm', ['install', ...quiet, 'puppeteer-core@24.43.1'], { stdio: 'ignore' }).status !== 0) return null;
  return createRequire(join(folder, 'x.js'))('puppeteer-core').default;
}

/** @param {string} name */
function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}

/**
 * @param {string} path
 * @param {readonly string[]} args
 */
function runs(path, args) {
  if (!path || !existsSync(path)) return false;
  return spawnSync(path, args, { timeout: 30_000, stdio: 'ignore' }).status === 0;
}

/** @param {readonly string[]} packages Debian's names */
function install(packages) {
  console.error(`Not here yet: ${packages.join(', ')}; trying Debian's packages.`);
  return installFromDebian(packages);
}

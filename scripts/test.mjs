/** All the tests: units first, then a real browser. Both run whatever the first one says; any failure fails the whole. */
import { spawnSync } from 'node:child_process';

const runners = [
  ['vitest', 'run'],
  ['node', 'scripts/with-browser.mjs', 'playwright', 'test'],
];
const codes = runners.map(([command, ...args]) => spawnSync(/** @type {string} */ (command), args, { stdio: 'inherit' }).status);
process.exit(codes.every((code) => code === 0) ? 0 : 1);

/** Runs the command given with CHROME_PATH set to a browser that runs: `node scripts/with-browser.mjs playwright test`. */
import { spawn } from 'node:child_process';
import { findBrowser } from './browser.mjs';

const [command, ...args] = process.argv.slice(2);
if (!command) stop('Say what to run: node scripts/with-browser.mjs COMMAND …');

const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, CHROME_PATH: browser() } });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
child.on('error', (error) => stop(`${command} did not start: ${error.message}`));
child.on('exit', (code) => process.exit(code ?? 1));

function browser() {
  try {
    return findBrowser();
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}

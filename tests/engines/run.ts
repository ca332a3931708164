/**
 * The smoke journey in Firefox and WebKit: `npm run engines`. Outside `npm test`, as not every machine can have them. Exit code 1 if
 * one fails, or could not be got, and which.
 */
import { openFirefox } from './firefox.ts';
import { smoke } from './smoke.ts';
import { openWebKit } from './webkit.ts';

const engines = { Firefox: openFirefox, WebKit: openWebKit };

for (const [name, open] of Object.entries(engines)) {
  const from = Date.now();
  try {
    const engine = await open();
    if (engine === null) {
      console.error(`${name}: not tried. It is not here and could not be got (Debian's packages as root, and npm for Firefox).`);
      process.exitCode = 1;
      continue;
    }
    try {
      await smoke(engine);
      console.log(
        `${engine.name}: questions, block, worker, offline, deep link, session (${((Date.now() - from) / 1000).toFixed(1)} s)`,
      );
    } finally {
      await engine.close();
    }
  } catch (error) {
    console.error(`${name}: FAILED. ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

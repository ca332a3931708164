/** Prints the ten weeks of a profile, for physios and developers: `npm run plan -- --profile file.json`; `--help` tells the rest. */
import { exercises } from '../src/catalogue/index.ts';
import { help, readOptions } from './plan/options.ts';
import { printBlock } from './plan/print-block.ts';
import { blockOfFile } from './plan/read-profile.ts';

/** Node, the runner, this file; then what the person wrote. */
const given = process.argv.slice(3);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error; // the reader has seen enough, as `head` does
});

const asked = readOptions(given);
if (!asked.ok) refuse(asked.why);
else if (asked.value.kind === 'help') process.stdout.write(help);
else {
  const { file, json, week } = asked.value;
  const block = blockOfFile(file);
  if (!block.ok) refuse(block.why);
  else if (!json) process.stdout.write(printBlock(block.value, exercises, week));
  else {
    const weeks = block.value.weeks.filter(({ number }) => week === null || number === week);
    process.stdout.write(`${JSON.stringify({ ...block.value, weeks }, null, 2)}\n`);
  }
}

function refuse(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 1;
}

/**
 * Holds the plan to its rules over whole spaces of profiles: `npm run verify:plan`, or `-- --sample 1000` for every thousandth. The
 * rules are those of tests/core/plan/rules. Progress goes to the error output; exit code 1 if any rule is broken.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { type Area, countOf, type Share } from './verify-plan/area.ts';
import { areas } from './verify-plan/areas.ts';
import { type Findings, together } from './verify-plan/findings.ts';
import { report } from './verify-plan/report.ts';
import type { Message } from './verify-plan/worker.ts';

const msBetweenLines = 5000;

const { values } = parseArgs({ args: process.argv.slice(3), options: { sample: { type: 'string', default: '1' } } });
const sample = Number(values.sample);
if (Number.isInteger(sample) && sample >= 1) await verify(sample);
else {
  process.stderr.write(`"${values.sample}" is no sample. Give a whole number from 1 on: --sample 1000 tries every thousandth.\n`);
  process.exitCode = 1;
}

async function verify(every: number): Promise<void> {
  const threads = Math.max(1, Math.min(8, availableParallelism()));
  const found = new Map<string, { findings: Findings; seconds: number }[]>();
  const progress = Array.from({ length: threads }, () => new Map<string, number>());
  const begin = performance.now();
  let told = begin;
  const hear = (worker: number, message: Message): void => {
    if (message.kind === 'found') found.set(message.area, [...(found.get(message.area) ?? []), message]);
    else progress[worker]?.set(message.area, message.done);
    if (performance.now() - told < msBetweenLines) return;
    told = performance.now();
    process.stderr.write(
      `${Math.round((told - begin) / 1000)} s: ${areas.map((area) => howFar(area, every, progress)).join(', ')}\n`,
    );
  };
  await Promise.all(
    progress.map((_, worker) => runShare({ worker, of: threads, sample: every }, (message) => hear(worker, message))),
  );
  const { text, code } = report(
    areas.map((area) => {
      const results = found.get(area.name) ?? [];
      const seconds = Math.max(0, ...results.map((result) => result.seconds));
      return { area, findings: together(results.map(({ findings }) => findings)), seconds };
    }),
  );
  process.stdout.write(text);
  process.exitCode = code;
}

function howFar(area: Area, every: number, progress: readonly ReadonlyMap<string, number>[]): string {
  const done = progress.reduce((sum, one) => sum + (one.get(area.name) ?? 0), 0);
  return `${area.name} ${Math.floor((100 * done) / countOf(area, every))} of 100`;
}

/** Runs a share in a thread of its own, which is compiled as this file is. */
function runShare(share: Share, hear: (message: Message) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker('./scripts/run-typescript.mjs', {
      argv: ['scripts/verify-plan/worker.ts'],
      workerData: share,
    });
    worker.on('message', hear);
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A thread ended with code ${code}.`))));
  });
}

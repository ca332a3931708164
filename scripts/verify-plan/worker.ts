/** One of the threads of `npm run verify:plan`: goes through its share of every area and posts what it finds. */
import { parentPort, workerData } from 'node:worker_threads';
import { indexesOf, type Share } from './area.ts';
import { areas } from './areas.ts';
import { type Findings, noFindings } from './findings.ts';

/** How far a thread is, or what it found in an area. */
export type Message =
  | { readonly kind: 'progress'; readonly area: string; readonly done: number }
  | { readonly kind: 'found'; readonly area: string; readonly findings: Findings; readonly seconds: number };

const msBetweenPosts = 1000;
const post = (message: Message): void => parentPort?.postMessage(message);
const share: Share = workerData; // written by verify-plan.ts alone

for (const area of areas) {
  const begin = performance.now();
  let posted = begin;
  let done = 0;
  const findings = noFindings();
  for (const index of indexesOf(area, share)) {
    area.check(index, findings);
    done += 1;
    if (performance.now() - posted < msBetweenPosts) continue;
    posted = performance.now();
    post({ kind: 'progress', area: area.name, done });
  }
  post({ kind: 'found', area: area.name, findings, seconds: (performance.now() - begin) / 1000 });
}

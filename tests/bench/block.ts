import fc from 'fast-check';
import { exercises } from '../../src/catalogue/index.ts';
import { generateBlock } from '../../src/core/plan/index.ts';
import { plannableProfiles } from '../core/plan/arbitrary.ts';

const runs = 400;
/** Blocks made before the clock counts: the first ones also compile the code. */
const warmUps = 60;

/** How long one block takes at 40 minutes, over the same random profiles each time. */
export function measureBlock(): { medianMs: number; p95Ms: number; runs: number } {
  const profiles = fc.sample(plannableProfiles({ min: 40, max: 40 }), { numRuns: runs + warmUps, seed: 40 });
  const times = profiles
    .map((profile) => {
      const begin = performance.now();
      generateBlock(profile, exercises);
      return performance.now() - begin;
    })
    .slice(warmUps)
    .sort((a, b) => a - b);
  return { medianMs: times[Math.floor(runs / 2)] ?? 0, p95Ms: times[Math.floor(runs * 0.95)] ?? 0, runs };
}

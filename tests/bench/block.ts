import fc from 'fast-check';
import { exercises } from '../../src/catalogue/index.ts';
import { generateBlock, type Profile } from '../../src/core/plan/index.ts';
import { plannableProfiles } from '../core/plan/arbitrary.ts';

const runs = 400;
/** Blocks made before the clock counts: the first ones also compile the code. */
const warmUps = 60;
const tries = 3;

export interface BlockTimes {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly runs: number;
}

/**
 * How long one block takes within these minutes, over the same random profiles each time. Each profile counts with the best of three
 * tries, one after the other, so that what else the machine does counts less: a block's own cost, not the longest wait for one.
 */
export function measureBlock(minutes: { readonly min: number; readonly max: number }): BlockTimes {
  const profiles = fc.sample(plannableProfiles(minutes), { numRuns: runs + warmUps, seed: 40 });
  const times = profiles
    .map((profile) => Math.min(...Array.from({ length: tries }, () => timeOf(profile))))
    .slice(warmUps)
    .sort((a, b) => a - b);
  const at = (part: number): number => times[Math.floor(runs * part)] ?? 0;
  return { medianMs: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), runs };
}

function timeOf(profile: Profile): number {
  const begin = performance.now();
  generateBlock(profile, exercises);
  return performance.now() - begin;
}

import { addDays, type LocalDay } from '../calendar/index.ts';
import { type Measure, measureOf, type Run, runsBetween } from './runs.ts';

/** A run that went well beyond what the thirty days before it held. */
export interface Spike {
  readonly run: Run;
  readonly measure: Measure;
  /** How long it was, and the longest before it, in the measure. */
  readonly length: number;
  readonly longest: number;
  /** How far beyond, whole per cent, at least 10. */
  readonly beyond: number;
  /** The longest that would have stayed within a tenth, in the measure. */
  readonly within: number;
}

/** How far a run may go beyond the longest of the days before it, in per cent, and how many days those are. */
const mostBeyond = 10;
const daysBefore = 30;
/** Fewer earlier runs than this say nothing. */
const fewest = 2;
/** How long a spike is spoken of, in days. */
const toldFor = 7;

/**
 * Whether a run went more than a tenth beyond the longest of the thirty days before it: by metres, or by minutes where more of
 * the earlier runs hold those or its own metres are missing. null: it did not, or there is too little to compare with.
 * Source: docs/health.md, "Runs and shoes".
 */
export function spikeOf(run: Run, runs: readonly Run[]): Spike | null {
  const before = runsBetween(runs, addDays(run.day, -daysBefore), addDays(run.day, -1));
  const first = measureOf(before);
  const other: Measure = first === 'metres' ? 'minutes' : 'metres';
  for (const measure of [first, other]) {
    const length = run[measure];
    const earlier = before.map((one) => one[measure]).filter((one) => one !== null);
    if (length === null || earlier.length < fewest) continue;
    const longest = Math.max(...earlier);
    const isBeyond = length * 100 > longest * (100 + mostBeyond);
    if (!isBeyond) return null;
    const beyond = Math.round((100 * length) / longest) - 100;
    return { run, measure, length, longest, beyond, within: Math.floor((longest * (100 + mostBeyond)) / 100) };
  }
  return null;
}

/** The latest spike of the last seven days. */
export function spikeNow(runs: readonly Run[], today: LocalDay): Spike | null {
  const recent = runsBetween(runs, addDays(today, 1 - toldFor), today);
  return recent.map((run) => spikeOf(run, runs)).findLast((spike) => spike !== null) ?? null;
}

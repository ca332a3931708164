import { addDays, type LocalDay } from '../calendar/index.ts';
import { type Measure, type Run, runsBetween } from './runs.ts';

/** The lengths that are offered for one tap before anything was told, in minutes and in metres. */
const atFirst: Readonly<Record<Measure, readonly number[]>> = {
  minutes: [20, 30, 40, 50, 60, 90],
  metres: [3_000, 5_000, 7_000, 8_000, 10_000, 15_000],
};
const step: Readonly<Record<Measure, number>> = { minutes: 5, metres: 500 };
/** Lengths nearer to each other than this would offer nothing new. */
const apart: Readonly<Record<Measure, number>> = { minutes: 5, metres: 1_000 };
const offered = 6;
/** How far back earlier runs inform what is offered. */
const days = 60;

/**
 * Six lengths to choose from in a tap, shortest first: the longest of late (a long run comes once a week only), those run most
 * often, the latest first, and common ones to fill up; rounded, and never two that lie close together.
 */
export function quickLengths(runs: readonly Run[], measure: Measure, today: LocalDay): number[] {
  const times = new Map<number, number>();
  for (const run of runsBetween(runs, addDays(today, -days), today).reverse()) {
    const length = run[measure];
    if (length === null) continue;
    const rounded = Math.max(step[measure], Math.round(length / step[measure]) * step[measure]);
    times.set(rounded, (times.get(rounded) ?? 0) + 1);
  }
  const often = [...times].sort((a, b) => b[1] - a[1]).map(([length]) => length);
  const wanted = [...(often.length === 0 ? [] : [Math.max(...often)]), ...often];
  const taken: number[] = [];
  const take = (lengths: readonly number[], most: number): void => {
    for (const length of lengths) {
      if (taken.length < most && taken.every((other) => Math.abs(other - length) >= apart[measure])) taken.push(length);
    }
  };
  take(wanted, offered - 1);
  take(atFirst[measure], offered);
  return taken.sort((a, b) => a - b);
}

/** What was chosen last, to begin with the next time; a pair that is no longer in use is left out. */
export interface LastChoices {
  readonly measure: Measure;
  readonly surface: Run['surface'];
  readonly shoes: Run['shoes'];
}

/** `inUse`: the ids of the pairs that may be run in. */
export function lastChoices(runs: readonly Run[], inUse: readonly string[]): LastChoices {
  const told = [...runs].sort((a, b) => b.at - a.at);
  const withLength = told.find(({ minutes, metres }) => minutes !== null || metres !== null);
  const shoes = told.find((run) => run.shoes !== null)?.shoes ?? null;
  return {
    measure: withLength === undefined || withLength.metres === null ? 'minutes' : 'metres',
    surface: told.find(({ surface }) => surface !== null)?.surface ?? null,
    shoes: shoes !== null && inUse.includes(shoes) ? shoes : inUse.length === 1 ? (inUse[0] ?? null) : null,
  };
}

import type { LocalDay } from '../calendar/index.ts';
import { amberFrom } from './pain-state.ts';

/** Days of pain from which it is spoken of, from which to advise seeing someone, and from which nothing goes up. Source: docs/health.md, "Pain that stays". */
export const nudgeFromDays = 3;
export const adviseFromDays = 7;
export const blockFromDays = 10;
/** Answered days in a row without pain that end the count. */
const calmDays = 7;

/** The worst answer (0–10) of each day on which one was given. */
export type WorstByDay = ReadonlyMap<LocalDay, number>;

/**
 * Days of pain up to and including `until`: days whose worst answer is 3 or more, from the first on. Seven answered days in a row
 * below that end the count; days without an answer neither add nor end it. `before`: days already there when the block began.
 */
export function painDays(answers: WorstByDay, until: LocalDay, before = 0): number {
  let count = before;
  let calm = 0;
  for (const day of [...answers.keys()].sort()) {
    if (day > until) break;
    if ((answers.get(day) ?? 0) >= amberFrom) {
      count += 1;
      calm = 0;
    } else {
      calm += 1;
      if (calm >= calmDays) count = 0;
    }
  }
  return count;
}

/** Days that a profile brings with it: only pain of 3 or more counts. */
export function painDaysBefore({ worst, days }: { readonly worst: number; readonly days: number }): number {
  return worst >= amberFrom ? days : 0;
}

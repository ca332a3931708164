import { addDays, type LocalDay, weekdayOf } from '../calendar/index.ts';
import { type Measure, measureOf, type Run, runsBetween, total } from './runs.ts';

/** The runs of this calendar week, from Monday on. */
export interface RunsInBrief {
  readonly runs: number;
  readonly measure: Measure;
  /** All of them together, in the measure; 0: none says how long it was. */
  readonly length: number;
}

export function runsInBrief(runs: readonly Run[], today: LocalDay): RunsInBrief {
  const week = runsBetween(runs, addDays(today, 1 - weekdayOf(today)), today);
  const measure = measureOf(week);
  return { runs: week.length, measure, length: total(week, measure) };
}

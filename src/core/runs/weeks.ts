import { addDays, type LocalDay, weekdayOf } from '../calendar/index.ts';
import type { Block } from '../plan/block.ts';
import { type Measure, measureOf, type Run, runsBetween, total } from './runs.ts';

/** A week and the running in it. */
export interface RunWeek {
  readonly from: LocalDay;
  readonly to: LocalDay;
  /** Its number and kind in the block; null: a week of the calendar, outside a block. */
  readonly ofBlock: { readonly number: number; readonly kind: 'easy' | 'hard' } | null;
  readonly runs: number;
  readonly metres: number;
  readonly minutes: number;
  /** It is not over yet. */
  readonly isNow: boolean;
}

export interface RunWeeks {
  readonly weeks: readonly RunWeek[];
  readonly measure: Measure;
  /** The running of a whole easy and of a whole hard week of the block, in the middle of them, in the measure; null: none is over. */
  readonly easy: number | null;
  readonly hard: number | null;
}

/** Weeks that are shown where no block says which. */
const weeksWithout = 8;
/** Of a block that has only begun there is nothing to lay side by side yet. */
const fewestOfBlock = 2;

/**
 * The running week by week, beside the easy and hard weeks of the block up to now; in its first week and without one, the last
 * eight calendar weeks.
 */
export function runWeeks(runs: readonly Run[], block: Block | null, today: LocalDay): RunWeeks {
  const ofBlock = block === null ? [] : blockWeeks(block, today);
  const spans = ofBlock.length < fewestOfBlock ? calendarWeeks(today) : ofBlock;
  const inThem = runsBetween(runs, spans[0]?.from ?? today, spans.at(-1)?.to ?? today);
  const measure = measureOf(inThem);
  const weeks = spans.map(({ from, to, ofBlock }): RunWeek => {
    const ofWeek = runsBetween(runs, from, to);
    const isNow = from <= today && today <= to;
    return { from, to, ofBlock, runs: ofWeek.length, metres: total(ofWeek, 'metres'), minutes: total(ofWeek, 'minutes'), isNow };
  });
  const usual = (kind: 'easy' | 'hard') =>
    middle(weeks.filter((week) => week.ofBlock?.kind === kind && !week.isNow).map((week) => week[measure]));
  return { weeks, measure, easy: usual('easy'), hard: usual('hard') };
}

type Span = Pick<RunWeek, 'from' | 'to' | 'ofBlock'>;

function blockWeeks({ weeks }: Block, today: LocalDay): Span[] {
  return weeks.flatMap(({ number, kind, sessions }, place) => {
    const from = sessions[0].day;
    const next = weeks[place + 1]?.sessions[0].day;
    const to = next === undefined ? addDays(from, 6) : addDays(next, -1);
    return from <= today ? [{ from, to, ofBlock: { number, kind } }] : [];
  });
}

function calendarWeeks(today: LocalDay): Span[] {
  const monday = addDays(today, 1 - weekdayOf(today));
  return Array.from({ length: weeksWithout }, (_, place) => {
    const from = addDays(monday, 7 * (place + 1 - weeksWithout));
    return { from, to: addDays(from, 6), ofBlock: null };
  });
}

function middle(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

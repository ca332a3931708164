import type { Seconds } from '../calendar/index.ts';

/** A cadence that was counted, with how far it may be off. */
export interface Counted {
  readonly kind: 'counted';
  /** Whole, 100–240. */
  readonly stepsPerMinute: number;
  /** Steps a minute either way that this count may be off; two standard errors, 1 at least. */
  readonly giveOrTake: number;
  /** false: the steps came unevenly, so that another count may well say something else. */
  readonly isSteady: boolean;
}

/** What a count says so far. 'unsure': what came in is no even running, and nothing is told of it. */
export type Count = Counted | { readonly kind: 'more'; readonly seconds: Seconds } | { readonly kind: 'unsure' };

/** A shorter stretch is not told: one stride more or less would be three steps a minute. */
export const leastSeconds: Seconds = 20;

/** What is kept of a cadence lies in this range; outside it nobody runs. */
const [slowest, quickest] = [100, 240];

/** A finished count, or 'unsure' where no runner could have made it. `error` is one standard error, in steps a minute. */
export function countedAs(stepsPerMinute: number, error: number, isSteady: boolean): Count {
  const whole = Math.round(stepsPerMinute);
  if (!(whole >= slowest && whole <= quickest)) return { kind: 'unsure' };
  return { kind: 'counted', stepsPerMinute: whole, giveOrTake: Math.max(1, Math.ceil(2 * error)), isSteady };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How far the values lie from their mean; 0 for fewer than two. */
export function spread(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}

/** The middle one of the values; NaN: there is none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

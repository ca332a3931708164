import type { Milliseconds } from '../calendar/index.ts';
import { type Count, countedAs, leastSeconds, mean, median, spread } from './counted.ts';

/** Two taps nearer than this are one that bounced: no foot lands twice in that time. */
const bounceMs: Milliseconds = 300;

/** Longer than so many usual gaps is a pause, and says nothing of how evenly somebody taps. */
const pauseFrom = 3;

/** A gap this far from the usual one, as a part of it, is a foot that was missed or a tap too many. */
const outlierFrom = 0.25;

/** Less of what is no pause than this part was usable: that was no even tapping. */
const leastUsable = 0.7;

/** Spread of the gaps as a part of the usual one: up to here steady, and from there on not to be told. */
const [steadyTo, unsureFrom] = [0.08, 0.15];

/**
 * Cadence from the moments at which the right foot landed, one tap each, in order: two steps a tap. Bounces, missed feet and pauses
 * are left out; what remains must come to twenty seconds.
 */
export function countTaps(taps: readonly Milliseconds[]): Count {
  const gaps = gapsOf(taps);
  const usual = median(gaps);
  const kept = gaps.filter((gap) => Math.abs(gap - usual) <= usual * outlierFrom);
  const seconds = kept.reduce((sum, gap) => sum + gap, 0) / 1_000;
  if (seconds < leastSeconds) return { kind: 'more', seconds: Math.ceil(leastSeconds - seconds) };
  const unpaused = gaps.filter((gap) => gap < usual * pauseFrom);
  const unevenness = spread(kept) / mean(kept);
  if (kept.length < unpaused.length * leastUsable || unevenness > unsureFrom) return { kind: 'unsure' };
  const stepsPerMinute = (2 * 60_000) / mean(kept);
  return countedAs(stepsPerMinute, (stepsPerMinute * unevenness) / Math.sqrt(kept.length), unevenness <= steadyTo);
}

function gapsOf(taps: readonly Milliseconds[]): Milliseconds[] {
  const gaps: Milliseconds[] = [];
  let last: Milliseconds | null = null;
  for (const tap of taps) {
    if (last !== null && tap - last < bounceMs) continue;
    if (last !== null) gaps.push(tap - last);
    last = tap;
  }
  return gaps;
}

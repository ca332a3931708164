import { type Count, countedAs, leastSeconds, mean, median, spread } from './counted.ts';
import { evenly, type MotionSample, samplesPerSecond } from './motion-signal.ts';

const windowSeconds = 5;

/** A phone that goes up and down less than this (m/s², standard deviation) is not on somebody who runs. */
const leastMotion = 1.5;

/** Two landings nearer than this are one: it would be 240 steps a minute. */
const refractorySamples = Math.round(0.25 * samplesPerSecond);

/** Steps further apart than this (100 a minute) are no running. */
const slowestSamples = Math.round(0.6 * samplesPerSecond);

/** Two ways of counting that differ by more than this part are both not believed. */
const agreement = 0.05;

/** Part of the windows with motion in them that must be countable. */
const leastUsable = 0.7;

/** Spread between windows, in steps a minute: up to here steady, and from there on not to be told. */
const [steadyTo, unsureFrom] = [3, 8];

/**
 * Cadence from what the phone's motion sensor told, in order, gravity in it: peaks of the whole acceleration, so that it does not
 * matter how the phone lies in a pocket. It is told only where the peaks and the rhythm of the whole signal agree, in windows of
 * five seconds, for twenty seconds of running; standing and fumbling are left out.
 */
export function countMotion(samples: readonly MotionSample[]): Count {
  const windows = windowsOf(evenly(samples)).filter((window) => spread(window) >= leastMotion);
  const rates = windows.flatMap((window) => rateOf(window) ?? []);
  // Where most cannot be counted, more of the same does not help.
  const enough = leastSeconds / windowSeconds;
  if (windows.length > enough && rates.length < windows.length * leastUsable) return { kind: 'unsure' };
  if (rates.length < enough) return { kind: 'more', seconds: (enough - rates.length) * windowSeconds };
  const usual = median(rates);
  const kept = rates.filter((rate) => Math.abs(rate - usual) <= usual * 0.1);
  const unevenness = spread(kept);
  if (kept.length < rates.length * leastUsable || unevenness > unsureFrom) return { kind: 'unsure' };
  return countedAs(mean(kept), unevenness / Math.sqrt(kept.length), unevenness <= steadyTo);
}

function windowsOf(signal: readonly number[]): readonly (readonly number[])[] {
  const size = windowSeconds * samplesPerSecond;
  return Array.from({ length: Math.floor(signal.length / size) }, (_, at) => signal.slice(at * size, (at + 1) * size));
}

/** Steps a minute in one window; null: its peaks and its rhythm do not agree. */
function rateOf(window: readonly number[]): number | null {
  const gaps = peaksOf(window).map((peak, at, peaks) => peak - (peaks[at - 1] ?? peak));
  const between = gaps.slice(1);
  const usual = median(between);
  const kept = between.filter((gap) => Math.abs(gap - usual) <= usual * 0.3);
  if (kept.length < between.length * leastUsable || kept.length < 5) return null;
  const [byPeaks, byRhythm] = [mean(kept), rhythmOf(window)];
  if (byRhythm === null || Math.abs(byPeaks - byRhythm) > byRhythm * agreement) return null;
  return (60 * samplesPerSecond) / byPeaks;
}

/** The highest points, no two within the refractory time, each well above the middle of the signal. */
function peaksOf(signal: readonly number[]): number[] {
  const least = spread(signal) * 0.4;
  const peaks: number[] = [];
  signal.forEach((value, at) => {
    const isTop = value > least && value >= (signal[at - 1] ?? value) && value > (signal[at + 1] ?? value);
    if (!isTop) return;
    const before = peaks.at(-1);
    if (before === undefined || at - before >= refractorySamples) peaks.push(at);
    else if (value > (signal[before] ?? 0)) peaks[peaks.length - 1] = at;
  });
  return peaks;
}

/** By how many samples the signal must be moved to lie on itself best; the shortest of several. null: it has no rhythm. */
function rhythmOf(signal: readonly number[]): number | null {
  const likeness = (by: number) => {
    let sum = 0;
    for (let at = 0; at + by < signal.length; at += 1) sum += (signal[at] ?? 0) * (signal[at + by] ?? 0);
    return sum / (signal.length - by);
  };
  const whole = likeness(0);
  const lags = Array.from({ length: slowestSamples - refractorySamples + 3 }, (_, at) => at + refractorySamples - 1);
  const all = lags.map((lag) => ({ lag, like: likeness(lag) / whole }));
  const tops = all.filter(({ like }, at) => {
    const [before, after] = [all[at - 1], all[at + 1]];
    return before !== undefined && after !== undefined && like >= before.like && like > after.like;
  });
  const best = Math.max(...tops.map(({ like }) => like));
  const first = tops.find(({ like }) => like >= best * 0.85);
  return first !== undefined && first.like > 0.3 ? first.lag : null;
}

import type { Milliseconds } from '../calendar/index.ts';

/** One reading of the motion sensor, gravity in it, along the phone's own axes: m/s². */
export interface MotionSample {
  readonly at: Milliseconds;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** The rate to which a signal is brought; sensors give 50 to 100, and not evenly. */
export const samplesPerSecond = 50;

/** Longer without a reading than this, and what lies between is not made up: the signal begins anew. */
const longestGapMs: Milliseconds = 500;

/**
 * The whole acceleration at even distances, without its slow part (gravity, and how the phone is held) and without the rattle of
 * each landing. After a gap only what follows it counts as evenly told, so the two parts are joined where they meet.
 */
export function evenly(samples: readonly MotionSample[]): number[] {
  const even: number[] = [];
  const step = 1_000 / samplesPerSecond;
  let next = samples[0]?.at ?? 0;
  samples.forEach((sample, place) => {
    const before = samples[place - 1];
    if (before === undefined) return;
    if (sample.at - before.at > longestGapMs) next = sample.at;
    for (; next <= sample.at; next += step) {
      if (next < before.at) continue;
      const share = sample.at === before.at ? 1 : (next - before.at) / (sample.at - before.at);
      even.push(strength(before) + (strength(sample) - strength(before)) * share);
    }
  });
  const slow = smoothed(even, samplesPerSecond);
  return smoothed(even, Math.round(samplesPerSecond / 10)).map((value, at) => value - (slow[at] ?? 0));
}

const strength = ({ x, y, z }: MotionSample): number => Math.hypot(x, y, z);

/** Each value as the mean of those around it. */
function smoothed(values: readonly number[], width: number): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  const half = Math.floor(width / 2);
  return values.map((_, at) => {
    const [from, to] = [Math.max(0, at - half), Math.min(values.length, at + half + 1)];
    return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  });
}

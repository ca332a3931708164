import { daysBetween } from '../calendar/index.ts';
import type { Morning } from './mornings.ts';

/** Below so many mornings, or over fewer days, nothing is said. Ours. */
const leastMornings = 8;
const leastDays = 14;
/** Points of ten that a change must reach before it is called one. Source: docs/health.md, "What Progress can tell" [Farrar]. */
const leastChange = 2;

/** What the mornings can tell, and what they cannot. */
export type Trend =
  | { readonly code: 'too-few'; readonly mornings: number }
  /** `from`, `to`: the line at the first and the last morning, whole points 0–10. */
  | { readonly code: 'about-the-same' | 'down' | 'up'; readonly mornings: number; readonly from: number; readonly to: number };

/**
 * The median slope between all pairs of mornings (Theil–Sen), so that a few odd mornings do not turn it; a change over the whole
 * time of less than `leastChange` is about the same. It tells that pain changed, never why.
 */
export function trendOf(mornings: readonly Pick<Morning, 'day' | 'pain'>[]): Trend {
  const [first, last] = [mornings[0], mornings.at(-1)];
  if (
    first === undefined ||
    last === undefined ||
    mornings.length < leastMornings ||
    daysBetween(first.day, last.day) < leastDays
  ) {
    return { code: 'too-few', mornings: mornings.length };
  }
  const points = mornings.map(({ day, pain }) => ({ at: daysBetween(first.day, day), pain }));
  const slopes = points.flatMap((one, place) =>
    points.slice(place + 1).flatMap((other) => (other.at === one.at ? [] : [(other.pain - one.pain) / (other.at - one.at)])),
  );
  const slope = medianOf(slopes);
  const start = medianOf(points.map(({ at, pain }) => pain - slope * at));
  const change = slope * daysBetween(first.day, last.day);
  const code = Math.abs(change) < leastChange ? 'about-the-same' : change < 0 ? 'down' : 'up';
  return { code, mornings: mornings.length, from: whole(start), to: whole(start + change) };
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

const whole = (value: number) => Math.min(10, Math.max(0, Math.round(value)));

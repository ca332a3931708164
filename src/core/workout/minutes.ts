import type { Seconds } from '../calendar/index.ts';

/**
 * How long a sitting was, in whole minutes: one begun counts, as in the minutes of a planned session, so that one played through as
 * it stands says the same before and after. `seconds`: whole, pauses left out.
 */
export function minutesOf(seconds: Seconds): number {
  return Math.max(1, Math.ceil(seconds / 60));
}

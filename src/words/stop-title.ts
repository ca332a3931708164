import type { Stop } from '../core/adapt/index.ts';

/** Why nothing may be trained now, as a heading. By itself, since Today is drawn with it. */
export function stopTitle(stop: Stop): string {
  return stop.code === 'red-flag' ? 'Have it looked at first' : 'Rest, and have it looked at';
}

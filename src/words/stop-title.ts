import type { Stop } from '../core/adapt/index.ts';
import { mostUrgent, type Urgency } from '../core/safety/index.ts';

/** Why nothing may be trained now, as a heading. By itself, since Today is drawn with it. */
export function stopTitle(stop: Stop): string {
  return stop.code === 'red-flag' ? flagTitles[mostUrgent(stop.flags)] : 'Rest, and have it looked at';
}

const flagTitles: Readonly<Record<Urgency, string>> = {
  today: 'Have it looked at today',
  soon: 'Have it looked at first',
  'clearance-first': 'Ask someone first',
};

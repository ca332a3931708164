import { addDays, type LocalDay } from '../calendar/index.ts';
import type { Block } from '../plan/block.ts';

/** Weeks of a block after which a backup is worth its minute. */
export const backupWeeks = [1, 3, 5, 8, 10] as const;

/**
 * The week whose end asks for a backup today, or null: the latest of weeks 1, 3, 5, 8 and 10 that is over, unless a backup was made
 * since it ended or the person said "Not now" to it. `last`, `notNow`: the days of both, null if never.
 */
export function backupDue(block: Block, today: LocalDay, last: LocalDay | null, notNow: LocalDay | null): number | null {
  for (const number of [...backupWeeks].reverse()) {
    const start = block.weeks.find((week) => week.number === number)?.sessions[0].day;
    if (start === undefined) continue;
    const over = addDays(start, 7);
    if (over > today) continue;
    const answered = (day: LocalDay | null) => day !== null && day >= over;
    return answered(last) || answered(notNow) ? null : number;
  }
  return null;
}

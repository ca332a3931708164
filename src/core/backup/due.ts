import { addDays, type LocalDay } from '../calendar/index.ts';
import type { Fact, FactKind } from '../facts/index.ts';
import type { Block } from '../plan/block.ts';

/** Weeks of a block after which a backup is worth its minute. */
export const backupWeeks = [1, 3, 5, 8, 10] as const;

/** What only plans, or only says how to plan: made anew in a minute. */
const onlyPlans: ReadonlySet<FactKind> = new Set<FactKind>([
  'block-begun',
  'profile-changed',
  'red-flags-answered',
  'birth-told',
  'clearance',
  'session-begun',
  'session-moved',
  'session-skipped',
  'exercise-swapped',
  'week-repeated',
  'block-paused',
  'block-resumed',
]);

/** Whether anything was done, measured or said that a lost phone would take along. `facts`: corrections applied. */
function hasRecords(facts: readonly Fact[]): boolean {
  return facts.some(({ kind }) => !onlyPlans.has(kind));
}

/**
 * The week whose end asks for a backup today, or null: the latest of weeks 1, 3, 5, 8 and 10 that is over, unless a backup was made
 * since it ended or the person said "Not now" to it. `last`, `notNow`: the days of both, null if never. Never while
 * nothing but a plan is in `facts` (corrections applied).
 */
export function backupDue(
  block: Block,
  today: LocalDay,
  last: LocalDay | null,
  notNow: LocalDay | null,
  facts: readonly Fact[],
): number | null {
  if (!hasRecords(facts)) return null;
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

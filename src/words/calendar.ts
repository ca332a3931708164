import type { CalendarReasons } from '../core/plan/index.ts';
import { listOf, weekdayName } from './days.ts';

/** Why a block's sessions lie on their days: one sentence, and one more for each day that asks for care. */
export function whyTheseDays(reasons: CalendarReasons): string {
  const notes = [
    reasons.sharedWithDemandingRun.length > 0 &&
      `${listOf(reasons.sharedWithDemandingRun.map(weekdayName))} ${reasons.sharedWithDemandingRun.length === 1 ? 'has' : 'have'} a hard or long run, too: run first, and leave six hours before strength.`,
    reasons.eveOfHardRun.length > 0 &&
      `${listOf(reasons.eveOfHardRun.map(weekdayName))} ${reasons.eveOfHardRun.length === 1 ? 'comes' : 'come'} before a hard run, so hips and legs stay at level 3 or lower there.`,
  ].filter((note) => note !== false);
  return [dayWords(reasons), ...notes].join(' ');
}

function dayWords({
  code,
  strengthA,
  strengthB,
  mobility,
  daysApart,
  longRunDay,
  sharedWithDemandingRun,
}: CalendarReasons): string {
  const strength = `${weekdayName(strengthA)} and ${weekdayName(strengthB)}`;
  const apart = daysApart === 2 ? 'two days apart' : 'three days apart';
  const mobilityDay = weekdayName(mobility);
  if (code === 'no-long-run' || longRunDay === null) {
    return `Strength on ${strength}, ${apart}, so that your hips settle in between; mobility on ${mobilityDay}.`;
  }
  const longRun = `your long run on ${weekdayName(longRunDay)}`;
  const clear = sharedWithDemandingRun.includes(longRunDay) ? `never on the day before ${longRun}` : `clear of ${longRun}`;
  return code === 'after-long-run'
    ? `Strength on ${strength}, ${apart}, ${clear}; mobility on ${mobilityDay}, the day after it.`
    : `Strength on ${strength}, ${apart}, ${clear}; mobility on ${mobilityDay}.`;
}

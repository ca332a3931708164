import type { Absence } from '../core/adapt/index.ts';
import { leastGap } from '../core/benchmark/index.ts';
import type { LocalDay } from '../core/calendar/index.ts';
import type { Adherence, BalanceOfTest, Climb, Felt, Trend, WeekLoad } from '../core/progress/index.ts';
import type { PainState } from '../core/safety/index.ts';
import { dateWords, listOf } from './days.ts';
import { familyName } from './exercises.ts';

/** The sentence above the sessions that have come. */
export function adherenceReading({ done, come, leftOut }: Adherence): string {
  if (come === 0) return 'Nothing has come due yet. The first session fills the first mark.';
  const [sessions, have] = come === 1 ? ['session', 'has'] : ['sessions', 'have'];
  const said =
    done === come && come > 1
      ? `You did all ${come} ${sessions} that ${have} come.`
      : `You did ${done} of the ${come} ${sessions} that ${have} come.`;
  if (leftOut === 0) return said;
  return leftOut === 1 ? `${said} One was left out on purpose.` : `${said} ${leftOut} were left out on purpose.`;
}

/** What a missed stretch means for the plan, while it lasts. `week`: the one to go on with. */
export function comeBackWords({ days }: Pick<Absence, 'days'>, week: number): string {
  return `${days} days went by without the strength that was due. That is ordinary. You go on with week ${week}, and nothing is doubled up.`;
}

/** The sentence above load, week by week; `current`: number of the week we are in. */
export function loadReading(weeks: readonly WeekLoad[], current: number): string {
  const past = weeks.filter(({ number }) => number < current);
  const now = weeks.find(({ number }) => number === current);
  if (weeks.every(({ done }) => done === 0)) return 'No strength work is on record yet. The lines show what is planned.';
  if (past.length === 0) return `This week you have done ${shareWords(now)} of the planned load so far.`;
  const lighter = past.filter(({ planned, done }) => done < 0.75 * planned).map(({ number }) => String(number));
  if (lighter.length === 0) return 'Every week so far came to at least three quarters of its planned load.';
  return lighter.length === 1
    ? `Week ${lighter[0]} was lighter than planned; the other weeks came to at least three quarters.`
    : `Weeks ${listOf(lighter)} were lighter than planned.`;
}

/** "62 %" of what was planned. */
export function shareWords(week: Pick<WeekLoad, 'planned' | 'done'> | undefined): string {
  return week === undefined || week.planned === 0 ? '0%' : `${Math.round((100 * week.done) / week.planned)}%`;
}

/** What load is, and what it is not. */
export const loadNote =
  'Load is seconds of work weighed by effort. It compares your own weeks, not one person with another. What the plan took back for pain is no longer planned.';

/** The sentence above the mornings. */
export function painReading(trend: Trend): string {
  switch (trend.code) {
    case 'too-few':
      return trend.mornings === 0
        ? 'No morning has been answered yet.'
        : `Too few mornings to say: ${trend.mornings} so far, and a trend needs eight over two weeks.`;
    case 'about-the-same':
      return `About the same over ${trend.mornings} mornings, near ${trend.to} of 10.`;
    case 'down':
      return `Down from about ${trend.from} to about ${trend.to} of 10 over ${trend.mornings} mornings.`;
    case 'up':
      return `Up from about ${trend.from} to about ${trend.to} of 10 over ${trend.mornings} mornings. If it stays, see a physiotherapist.`;
  }
}

/** What the trend of the mornings can tell and what it cannot. */
export const painNote =
  'Mornings you did not answer are not in it. A change of less than two points is within what such answers can tell, and no line says what made it.';

/** How a morning reads by its band. */
export function bandWords(state: PainState | null): string {
  switch (state) {
    case 'green':
      return 'calm';
    case 'amber':
      return 'take care';
    case 'red':
      return 'too sore';
    case null:
      return 'not said';
  }
}

/** What came on the day before a morning. */
export function afterWords(after: 'session' | 'run' | null): string {
  return after === 'session' ? 'a session' : after === 'run' ? 'a run' : 'neither';
}

/** The sentence above effort. */
export function effortReading(felt: readonly Felt[]): string {
  if (felt.length === 0) return 'No session has been rated yet.';
  const count = (effort: Felt['effort']) => felt.filter((one) => one.effort === effort).length;
  const sessions = felt.length === 1 ? 'The one session you rated' : `Of ${felt.length} sessions you rated`;
  if (felt.length === 1) return `${sessions} felt ${felt[0]?.effort}.`;
  return `${sessions}, ${count('easy')} felt easy, ${count('right')} right and ${count('hard')} hard.`;
}

const numbers = ['no', 'one', 'two', 'three', 'four'] as const;

/** "Back of the hip: three rungs up" */
export function climbWords({ family, up }: Climb): string {
  return `${familyName(family)}: ${numbers[up] ?? up} ${up === 1 ? 'rung' : 'rungs'} up`;
}

/** The dates of a ladder in one line. */
export function rungsWords({ rungs: [first, ...later], now }: Climb): string {
  const top = later.at(-1) ?? first;
  const began = `Level ${first.level} on ${dateWords(first.day)}`;
  const climbed = later.map(({ level, day }) => `level ${level} on ${dateWords(day)}`);
  const line = later.length === 0 ? `${began}.` : `${began}, ${listOf(climbed)}.`;
  return now.level < top.level ? `${line} At level ${now.level} for now.` : line;
}

/** The sentence above the ladders. */
export function laddersReading(climbs: readonly Climb[]): string {
  const climbed = climbs.filter(({ up }) => up > 0);
  if (climbs.length === 0) return 'Your first strength session sets your first rungs.';
  const lower = climbs.filter(({ rungs, now }) => now.level < rungs[0].level).length;
  if (climbed.length === 0 && lower > 0) {
    return `${lower} of ${climbs.length} families stand lower than they began, for now. They go up again once it stays calm.`;
  }
  if (climbed.length === 0) return 'You are on the rungs you began with. New ones come in odd weeks, when it stays calm.';
  const most = climbed.reduce((high, one) => (one.up > high.up ? one : high));
  return `${climbWords(most)}. ${climbed.length} of ${climbs.length} families have gone up.`;
}

/** The sentence above left and right. `day`: of the best reading. */
export function balanceReading({ latest, best }: BalanceOfTest): string {
  if (latest.gap < evenBelow) return `Left and right are about even: ${latest.gap}% apart.`;
  const side = latest.left < latest.right ? 'left' : 'right';
  const now = `The ${side} is ${latest.gap}% behind.`;
  return best.gap < latest.gap
    ? `${now} Your best was ${best.gap}% on ${dateWords(best.day)}.`
    : `${now} That is your best so far.`;
}

/** Per cent below which two sides are about even. */
const evenBelow = 100 * leastGap;

/** A block in the list of blocks, by the day on which it was begun. */
export function blockLabel(begun: LocalDay, isLatest: boolean): string {
  const from = `From ${dateWords(begun)} ${begun.slice(0, 4)}`;
  return isLatest ? `${from}, your latest` : from;
}

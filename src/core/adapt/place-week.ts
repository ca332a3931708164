import { addDays, daysBetween, type LocalDay, type Weekday, weekdayOf } from '../calendar/index.ts';
import type { SessionKind } from '../plan/block.ts';

/** What a week of the plan is placed by. All days are local days; offsets are days after `start`. */
export interface WeekToPlace {
  /** Its Strength A day as planned: the week is the seven days from here. */
  readonly start: LocalDay;
  readonly toStrengthB: number;
  readonly toMobility: number;
  /** The last strength session before this week, done or planned. */
  readonly lastStrength: LocalDay | null;
  /** Strength that was done in this week. */
  readonly done: { readonly [K in SessionKind]?: LocalDay };
  /** Where the person moved a session to. */
  readonly moved: { readonly [K in SessionKind]?: LocalDay };
  /** A Strength A that is late and still open counts as if it were done on this day. */
  readonly today: LocalDay;
  readonly longRunDay: Weekday | null;
  /** Nothing is planned on a day of a pause. */
  readonly isPaused: (day: LocalDay) => boolean;
  readonly availableDays: readonly Weekday[];
}

/** The days of a week. null: the week has no day left that keeps the rules. */
export interface PlacedWeek {
  readonly 'strength-a': LocalDay | null;
  readonly 'strength-b': LocalDay | null;
  readonly mobility: LocalDay | null;
}

const leastGap = 2;
const mostGap = 3;

/** Strength never stands on the eve of the long run (rule 3). */
export function isEveOfLongRun(day: LocalDay, longRunDay: Weekday | null): boolean {
  return longRunDay !== null && weekdayOf(addDays(day, 1)) === longRunDay;
}

/**
 * Places the three sessions of a week: where they are planned or were moved to if that keeps the rules, else on the nearest day that
 * does. Strength B two or three days after Strength A, two days at least from the strength sessions of the weeks around it, neither
 * on the eve of the long run; mobility on a day of its own after Strength A.
 */
export function placeWeek(week: WeekToPlace): PlacedWeek {
  const a = placeStrengthA(week);
  const isLate = a !== null && a < week.today && addDays(week.start, week.toStrengthB) > week.today;
  const anchor = week.done['strength-a'] ?? (isLate ? week.today : a);
  const b = anchor === null ? null : placeStrengthB(week, anchor);
  return { 'strength-a': a, 'strength-b': b, mobility: placeMobility(week, anchor, week.done['strength-b'] ?? b) };
}

/** The first day that the next week's Strength A may stand on; this week ends before it. */
function endOf({ start }: WeekToPlace): LocalDay {
  return addDays(start, 7);
}

function placeStrengthA(week: WeekToPlace): LocalDay | null {
  const { start, lastStrength, longRunDay, moved, done } = week;
  const others = [lastStrength, done['strength-b'] ?? null].filter((day) => day !== null);
  const holds = (day: LocalDay): boolean =>
    !week.isPaused(day) &&
    !isEveOfLongRun(day, longRunDay) &&
    others.every((other) => Math.abs(daysBetween(other, day)) >= leastGap);
  const wished = moved['strength-a'] ?? start;
  if (isWithin(wished, week) && holds(wished)) return wished;
  return nearest(start, daysOf(week).filter(holds), week);
}

function placeStrengthB(week: WeekToPlace, strengthA: LocalDay): LocalDay | null {
  const { start, toStrengthB, longRunDay, moved } = week;
  const wished = moved['strength-b'] ?? addDays(start, toStrengthB);
  const holdsWithin = (most: number) => (day: LocalDay) => {
    const gap = daysBetween(strengthA, day);
    const beforeNext = daysBetween(day, endOf(week));
    return gap >= leastGap && gap <= most && beforeNext >= leastGap && !isEveOfLongRun(day, longRunDay) && !week.isPaused(day);
  };
  const holds = holdsWithin(mostGap);
  if (holds(wished)) return wished;
  const near = nearest(wished, daysOf(week).filter(holds), week);
  // Strength A done long before its week leaves none as near: then the week keeps its Strength B.
  return near ?? (strengthA < start ? nearest(wished, daysOf(week).filter(holdsWithin(Number.POSITIVE_INFINITY)), week) : null);
}

function placeMobility(week: WeekToPlace, strengthA: LocalDay | null, strengthB: LocalDay | null): LocalDay | null {
  const { start, toMobility, moved } = week;
  const wished = moved.mobility ?? addDays(start, toMobility);
  const holds = (day: LocalDay): boolean => day !== strengthB && (strengthA === null || day > strengthA) && !week.isPaused(day);
  if (isWithin(wished, week) && holds(wished)) return wished;
  return nearest(wished, daysOf(week).filter(holds), week);
}

function daysOf({ start }: WeekToPlace): LocalDay[] {
  return [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(start, days));
}

function isWithin(day: LocalDay, week: WeekToPlace): boolean {
  return day >= week.start && day < endOf(week);
}

/** The nearest of `days` to `wished`: available days first, then the fewest days away, then the earlier. */
function nearest(wished: LocalDay, days: readonly LocalDay[], { availableDays }: WeekToPlace): LocalDay | null {
  const rank = (day: LocalDay): number => (availableDays.includes(weekdayOf(day)) ? 0 : 100) + Math.abs(daysBetween(wished, day));
  return days.reduce<LocalDay | null>((best, day) => (best === null || rank(day) < rank(best) ? day : best), null);
}

import { type Weekday, weekdayAfter, weekdays } from '../calendar/index.ts';
import { painTooHigh, type RedFlag, redFlags, redFlagUrgency } from '../safety/index.ts';
import { possibleDays } from './choose-days.ts';
import type { Profile } from './profile.ts';
import type { PlanRefusal } from './refusal.ts';

/** Fewest minutes that hold a warm-up, a main part that trains the hips, and a cool-down. */
const leastSessionMinutes = 20;
/** Weeks after a birth before which no plan is made. */
const leastWeeksAfterBirth = 6;

/** Whether a birth is too short ago for any training; null: there was none. */
export function isTooSoonAfterBirth(weeks: number | null): boolean {
  return weeks !== null && weeks < leastWeeksAfterBirth;
}

const daysNeeded = 3;

/** The first rule that forbids a plan for a profile that can be read, its days left aside, or null. The order is the contract's. */
export function refusalOf(profile: Profile): PlanRefusal | null {
  const flag = mostPressing(profile.redFlags);
  if (flag !== null) {
    return { rule: 'red-flag', data: { flag, urgency: redFlagUrgency[flag], count: new Set(profile.redFlags).size } };
  }
  const { postpartumWeeks, pain, sessionMinutes } = profile;
  if (postpartumWeeks !== null && isTooSoonAfterBirth(postpartumWeeks)) {
    return { rule: 'too-soon-after-birth', data: { weeks: postpartumWeeks, fromWeeks: leastWeeksAfterBirth } };
  }
  if (pain.worst >= painTooHigh) return { rule: 'pain-too-high', data: { worst: pain.worst, below: painTooHigh } };
  if (sessionMinutes < leastSessionMinutes) {
    return { rule: 'session-too-short', data: { minutes: sessionMinutes, least: leastSessionMinutes } };
  }
  return null;
}

/** Flags are listed from the most pressing on. */
function mostPressing(flags: readonly RedFlag[]): RedFlag | null {
  return redFlags.find((flag) => flags.includes(flag)) ?? null;
}

/**
 * What stands in the way of a profile whose days hold no week: too few of them, or the eve of the long run. (Three days without a
 * long run always hold a week: some two of them lie two or three days apart.)
 */
export function refusalOfDays(profile: Profile): PlanRefusal {
  const given = weekdays.filter((day) => profile.availableDays.includes(day));
  const others = weekdays.filter((day) => !given.includes(day));
  const frees = (added: readonly Weekday[]): boolean =>
    possibleDays({ ...profile, availableDays: [...given, ...added] }).length > 0;
  const missing = daysNeeded - given.length;
  if (missing > 0) {
    const add = missing === 1 ? others.filter((day) => frees([day])) : (choicesOf(others, missing).find(frees) ?? []);
    const anyDay = missing === 1 && add.length === others.length ? 1 : 0;
    return { rule: 'too-few-days', data: { days: given.join(), missing, add: add.join(), anyDay } };
  }
  const longRunDay = profile.longRunDay ?? 7;
  const add = others.filter((day) => frees([day]));
  return { rule: 'run-conflict', data: { days: given.join(), longRunDay, eve: weekdayAfter(longRunDay, -1), add: add.join() } };
}

/** Every choice of `count` of the days, in order. */
function choicesOf(days: readonly Weekday[], count: number): Weekday[][] {
  if (count === 0) return [[]];
  return days.flatMap((day, place) => choicesOf(days.slice(place + 1), count - 1).map((rest) => [day, ...rest]));
}

import { type LocalDay, type Weekday, weekdayAfter, weekdayOf } from '../calendar/index.ts';
import type { Block, SessionKind } from './block.ts';
import { daysUntil } from './choose-days.ts';

/** Why a block's sessions lie on their weekdays. `words` makes the sentences. */
export interface CalendarReasons {
  readonly code: 'after-long-run' | 'beside-long-run' | 'no-long-run';
  readonly strengthA: Weekday;
  readonly strengthB: Weekday;
  readonly mobility: Weekday;
  /** From Strength A to Strength B. */
  readonly daysApart: 2 | 3;
  /** null exactly for 'no-long-run'. 'after-long-run': mobility is on the day after it. */
  readonly longRunDay: Weekday | null;
  /** Strength days that have a hard or long run, too: run first, and leave six hours. */
  readonly sharedWithDemandingRun: readonly Weekday[];
  /** Strength days before a hard run: no exercise above level 3 for hips and legs there. */
  readonly eveOfHardRun: readonly Weekday[];
  readonly firstDay: LocalDay;
}

/** Why these days: read from the block itself, so that it can never tell another story. */
export function calendarReasons(block: Block): CalendarReasons | null {
  const sessions = block.weeks[0]?.sessions ?? [];
  const dayOf = (kind: SessionKind): LocalDay | undefined => sessions.find((session) => session.kind === kind)?.day;
  const [first, second, third] = [dayOf('strength-a'), dayOf('strength-b'), dayOf('mobility')];
  if (first === undefined || second === undefined || third === undefined) return null;
  const { longRunDay, hardRunDays } = block.profile;
  const [strengthA, strengthB, mobility] = [weekdayOf(first), weekdayOf(second), weekdayOf(third)];
  const strength = [strengthA, strengthB];
  const followsLongRun = longRunDay !== null && mobility === weekdayAfter(longRunDay, 1);
  return {
    code: longRunDay === null ? 'no-long-run' : followsLongRun ? 'after-long-run' : 'beside-long-run',
    strengthA,
    strengthB,
    mobility,
    daysApart: daysUntil(strengthA, strengthB) === 2 ? 2 : 3,
    longRunDay,
    sharedWithDemandingRun: strength.filter((day) => day === longRunDay || hardRunDays.includes(day)),
    eveOfHardRun: strength.filter((day) => hardRunDays.includes(weekdayAfter(day, 1))),
    firstDay: first,
  };
}

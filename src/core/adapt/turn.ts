import { addDays, daysBetween, type LocalDay, type Weekday, weekdayOf } from '../calendar/index.ts';
import type { Block, SessionId, SessionKind } from '../plan/block.ts';
import { daysUntil } from '../plan/choose-days.ts';
import { isEveOfLongRun } from './place-week.ts';

/** Why a week does not lie where the begun block put it. */
export type WeekCause =
  | { readonly code: 'week-repeated'; readonly week: number }
  /** Back after `days` days without strength that was due: this week again, a pair back, or from the start. */
  | { readonly code: 'back-same-week' | 'back-a-pair' | 'back-to-start'; readonly days: number; readonly week: number }
  | { readonly code: 'back-chosen'; readonly week: number }
  /** Other days for sessions. */
  | { readonly code: 'days-changed' };

/** A week of the block as it lies now. */
export interface Turn {
  /** 1–10 */
  readonly week: number;
  /** Its Strength A day as planned. */
  readonly start: LocalDay;
  /** Days after `start`. */
  readonly toStrengthB: number;
  readonly toMobility: number;
  /** Only sessions done from this day on are this week's. */
  readonly since: LocalDay;
  readonly cause: WeekCause | null;
}

/** A strength session that was done. */
export interface Trained {
  readonly day: LocalDay;
  readonly sessionId: SessionId;
}

/** Nothing is planned from `from` to `to`, both included; null: until the person says that they are back. */
export interface Pause {
  readonly from: LocalDay;
  readonly to: LocalDay | null;
}

/** What moves whole weeks, each on its day. */
export type WeekEvent =
  | { readonly code: 'repeat'; readonly day: LocalDay; readonly week: number }
  /** "I am back", with the week the person chose to go on with; null: the rule's. */
  | { readonly code: 'back'; readonly day: LocalDay; readonly week: number | null }
  /** Other days from the week after this day on. */
  | { readonly code: 'days'; readonly day: LocalDay; readonly block: Block };

export interface TurnsOrder {
  readonly begun: Block;
  /** In order of day. */
  readonly trained: readonly Trained[];
  /** Where the person moved a session to. */
  readonly moved: ReadonlyMap<SessionId, LocalDay>;
  readonly pauses: readonly Pause[];
  readonly events: readonly WeekEvent[];
  readonly longRunDay: Weekday | null;
  readonly today: LocalDay;
}

/** A stretch without the strength that was due. */
export interface Absence {
  /** The day on which the first of it was due. */
  readonly since: LocalDay;
  /** The day of coming back; today while it lasts. */
  readonly back: LocalDay;
  /** From `since` to `back`. */
  readonly days: number;
  /** The week that was missed, 1–10. */
  readonly week: number;
}

/** Strength A this many days late still leaves room for Strength B in its week. */
const mostDaysLate = 3;

/** The ten weeks as a block has them. */
export function firstTurns({ weeks }: Block): Turn[] {
  return weeks.map(({ number, sessions }) => {
    const start = sessions[0].day;
    const offset = (kind: SessionKind): number => daysBetween(start, sessions.find((one) => one.kind === kind)?.day ?? start);
    return {
      week: number,
      start,
      toStrengthB: offset('strength-b'),
      toMobility: offset('mobility'),
      since: '0000-01-01', // before any day: all that is done counts
      cause: null,
    };
  });
}

/** The week's own weekday: just before `back`, if Strength B still finds room after a late Strength A, else just after. */
export function startOn(back: LocalDay, weekday: Weekday, longRunDay: Weekday | null): LocalDay {
  const late = daysUntil(weekday, weekdayOf(back));
  const hasRoom =
    late <= mostDaysLate &&
    !isEveOfLongRun(back, longRunDay) &&
    [2, 3].some((gap) => late + gap <= 5 && !isEveOfLongRun(addDays(back, gap), longRunDay));
  return late === 0 || hasRoom ? addDays(back, -late) : addDays(back, 7 - late);
}

/**
 * The turns with the weeks from `from` on laid one after the other from `start`. `since`: only what is done from then on counts for
 * them; null: as before.
 */
export function shifted(turns: readonly Turn[], from: number, start: LocalDay, since: LocalDay | null, cause: WeekCause): Turn[] {
  return turns.map((turn) =>
    turn.week < from ? turn : { ...turn, start: addDays(start, 7 * (turn.week - from)), since: since ?? turn.since, cause },
  );
}

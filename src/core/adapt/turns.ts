import { addDays, daysBetween, type LocalDay, type Weekday, weekdayOf } from '../calendar/index.ts';
import type { Block, SessionKind } from '../plan/block.ts';
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
  readonly toStrengthB: number;
  readonly toMobility: number;
  /** Only sessions done from this day on are this week's. */
  readonly since: LocalDay;
  readonly cause: WeekCause | null;
}

/** Strength that was done, in order of day. */
export interface Trained {
  readonly day: LocalDay;
  readonly sessionId: string;
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
  readonly trained: readonly Trained[];
  /** Where the person moved a session to, by its id. */
  readonly moved: ReadonlyMap<string, LocalDay>;
  readonly pauses: readonly Pause[];
  readonly events: readonly WeekEvent[];
  readonly longRunDay: Weekday | null;
  readonly today: LocalDay;
}

/** Days without strength that was due, from which a week comes again, a pair of weeks, the block. Source: docs/health.md, "Missed". */
const sameWeekFrom = 7;
const pairBackFrom = 14;
const startAgainFrom = 28;
/** Strength A this many days late still leaves room for Strength B in its week. */
const mostDaysLate = 3;

/** A stretch without the strength that was due. */
export interface Absence {
  readonly since: LocalDay;
  /** The day of coming back; today while it lasts. */
  readonly back: LocalDay;
  readonly days: number;
  /** The week that was missed. */
  readonly week: number;
}

/** The ten weeks as they lie now, and the last absence that moved them. */
export function turnsOf(order: TurnsOrder): { readonly turns: readonly Turn[]; readonly absence: Absence | null } {
  let turns = firstTurns(order.begun);
  let cursor: LocalDay = turns[0]?.start ?? order.today;
  let absence: Absence | null = null;
  const events = order.events
    .filter(({ day }) => day <= order.today)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  for (;;) {
    const event = events[0];
    const missed = absenceAfter(cursor, turns, order);
    if (missed !== null && (event === undefined || missed.back <= event.day)) {
      turns = afterAbsence(turns, missed, order);
      if (missed.back <= order.today) absence = missed; // one known ahead is told when it comes
      cursor = missed.back;
      continue;
    }
    if (event === undefined) break;
    events.shift();
    // The absence that this coming back ended has heard it already.
    if (event.code === 'back' && absence?.back === event.day) continue;
    turns = afterEvent(turns, event, order.longRunDay);
    if ((event.code === 'repeat' || event.code === 'back') && event.day > cursor) cursor = event.day;
  }
  return { turns, absence };
}

function firstTurns({ weeks }: Block): Turn[] {
  return weeks.map(({ number, sessions }) => {
    const start = sessions[0].day;
    const offset = (kind: SessionKind): number => daysBetween(start, sessions.find((one) => one.kind === kind)?.day ?? start);
    return {
      week: number,
      start,
      toStrengthB: offset('strength-b'),
      toMobility: offset('mobility'),
      since: '0000-01-01',
      cause: null,
    };
  });
}

/** The id of a session of a block: made of its first day, week and kind. */
export function sessionIdOf({ weeks }: Block, week: number, kind: SessionKind): string {
  return weeks[week - 1]?.sessions.find((session) => session.kind === kind)?.id ?? '';
}

/** The first strength from `cursor` on that was due and not done for a week or more; null: none. */
function absenceAfter(cursor: LocalDay, turns: readonly Turn[], order: TurnsOrder): Absence | null {
  for (const { week, start, toStrengthB, since } of turns) {
    for (const [kind, after] of [
      ['strength-a', 0],
      ['strength-b', toStrengthB],
    ] as const) {
      const id = sessionIdOf(order.begun, week, kind);
      const day = order.moved.get(id) ?? addDays(start, after);
      // Done late it ends the absence, and does not make it undone.
      if (day < cursor || order.trained.some((done) => done.sessionId === id && done.day >= since && done.day < day)) continue;
      const back = backAfter(day, order);
      if (back === null) continue; // it is still to come; a pause known ahead may lie after it
      const days = daysBetween(day, back);
      if (days >= sameWeekFrom && !isLastDone(week, turns, order)) return { since: day, back, days, week };
    }
  }
  return null;
}

/** The last week ends a block once its strength is half done. */
function isLastDone(week: number, turns: readonly Turn[], { begun, trained }: TurnsOrder): boolean {
  const turn = turns[week - 1];
  if (week !== turns.length || turn === undefined) return false;
  const ids = [sessionIdOf(begun, week, 'strength-a'), sessionIdOf(begun, week, 'strength-b')];
  return trained.some(({ sessionId, day }) => ids.includes(sessionId) && day >= turn.since);
}

/** The day on which strength, or at least the word "I am back", came again after `day`; null: it is not yet due. */
function backAfter(day: LocalDay, { trained, pauses, events, today }: TurnsOrder): LocalDay | null {
  const done = trained.find((one) => one.day >= day)?.day;
  const said = events.find((one) => one.code === 'back' && one.day <= today && daysBetween(day, one.day) >= sameWeekFrom)?.day;
  if (done !== undefined) return said !== undefined && said < done ? said : done;
  if (said !== undefined) return said;
  const from = day > today ? day : today;
  const pause = pauses.find((one) => one.from <= from && (one.to === null || one.to >= from));
  if (pause !== undefined) return pause.to === null ? (day > today ? null : today) : addDays(pause.to, 1);
  return day > today ? null : today;
}

function afterAbsence(turns: readonly Turn[], absence: Absence, order: TurnsOrder): Turn[] {
  const { days, week, back } = absence;
  const chosen = order.events.findLast((event) => event.code === 'back' && event.day <= back && event.day >= absence.since);
  const suggested = weekAfterAbsence(week, days);
  const wanted = chosen?.code === 'back' ? chosen.week : null;
  const from = wanted === null ? suggested : Math.min(wanted, suggested);
  const code = days >= startAgainFrom ? 'back-to-start' : days >= pairBackFrom ? 'back-a-pair' : 'back-same-week';
  const cause: WeekCause = from === suggested ? { code, days, week: from } : { code: 'back-chosen', week: from };
  const weekday = weekdayOf(turns[from - 1]?.start ?? back);
  return shifted(turns, from, startOn(back, weekday, order.longRunDay), back, cause);
}

/** The week to go on with after so many days away from `week`. */
export function weekAfterAbsence(week: number, days: number): number {
  if (days >= startAgainFrom) return 1;
  if (days < pairBackFrom) return week;
  const firstOfPair = week - ((week - 1) % 2);
  return Math.max(1, firstOfPair - 2);
}

/** The week's own weekday: just before `back`, if Strength B still finds room after a late Strength A, else just after. */
function startOn(back: LocalDay, weekday: Weekday, longRunDay: Weekday | null): LocalDay {
  const late = daysUntil(weekday, weekdayOf(back));
  const hasRoom =
    late <= mostDaysLate &&
    !isEveOfLongRun(back, longRunDay) &&
    [2, 3].some((gap) => late + gap <= 5 && !isEveOfLongRun(addDays(back, gap), longRunDay));
  return late === 0 || hasRoom ? addDays(back, -late) : addDays(back, 7 - late);
}

/** The weeks from `from` on, one after the other from `start`. */
function shifted(turns: readonly Turn[], from: number, start: LocalDay, since: LocalDay | null, cause: WeekCause): Turn[] {
  return turns.map((turn) =>
    turn.week < from ? turn : { ...turn, start: addDays(start, 7 * (turn.week - from)), since: since ?? turn.since, cause },
  );
}

function afterEvent(turns: readonly Turn[], event: WeekEvent, longRunDay: Weekday | null): Turn[] {
  switch (event.code) {
    case 'back': {
      // After a few days the plan goes on as it lies, unless an earlier week was chosen.
      const now = turns.findLast(({ start }) => start <= event.day)?.week ?? 1;
      const chosen = turns[(event.week ?? 0) - 1];
      if (event.week === null || chosen === undefined || event.week > now) return [...turns];
      const start = startOn(event.day, weekdayOf(chosen.start), longRunDay);
      return shifted(turns, event.week, start, event.day, { code: 'back-chosen', week: event.week });
    }
    case 'repeat': {
      const turn = turns[event.week - 1];
      if (turn === undefined || turn.start > event.day) return [...turns]; // nothing of it was there to repeat
      const late = daysUntil(weekdayOf(turn.start), weekdayOf(event.day));
      const start = addDays(event.day, late === 0 ? 0 : 7 - late);
      return shifted(turns, event.week, start, event.day, { code: 'week-repeated', week: event.week });
    }
    case 'days': {
      const sessions = firstTurns(event.block)[0];
      const next = turns.find(({ start }) => start > event.day);
      if (sessions === undefined || next === undefined) return [...turns];
      const { toStrengthB, toMobility } = sessions;
      const weekday = weekdayOf(sessions.start);
      if (weekdayOf(next.start) === weekday && next.toStrengthB === toStrengthB && next.toMobility === toMobility)
        return [...turns];
      // The nearest such weekday, five to eleven days after the week before began.
      const earliest = addDays(next.start, -2);
      const start = addDays(earliest, daysUntil(weekdayOf(earliest), weekday));
      return shifted(turns, next.week, start, null, { code: 'days-changed' }).map((turn) =>
        turn.week < next.week ? turn : { ...turn, toStrengthB, toMobility },
      );
    }
  }
}

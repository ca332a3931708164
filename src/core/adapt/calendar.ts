import { addDays, type LocalDay, type Weekday } from '../calendar/index.ts';
import type { Block, Session, SessionId, SessionKind, Week } from '../plan/block.ts';
import { type PlacedWeek, placeWeek } from './place-week.ts';
import type { Sitting } from './sittings.ts';
import {
  type Absence,
  type Pause,
  sessionIdOf,
  type Trained,
  type Turn,
  turnsOf,
  type WeekCause,
  type WeekEvent,
} from './turns.ts';

/** How a session of the block stands today. */
export type Standing =
  | { readonly state: 'done'; readonly on: LocalDay }
  /** Its day has come, or has gone by without the next of its kind being due. */
  | { readonly state: 'open'; readonly late: boolean }
  /** Gone by: the next of its kind is due or done. Nothing is doubled up. */
  | { readonly state: 'missed' }
  /** Left out on purpose. */
  | { readonly state: 'skipped' }
  | { readonly state: 'coming' };

/** Why a session does not lie where the begun block put it. */
export type DayCause =
  | WeekCause
  | { readonly code: 'moved' }
  /** Made room for one that was done or is still open later than planned. */
  | { readonly code: 'made-room' }
  /** No day is left in its week that keeps the rules. */
  | { readonly code: 'no-room' }
  /** It lay in a pause: given another day of its week, or left out. */
  | { readonly code: 'moved-for-pause' }
  | { readonly code: 'left-out-for-pause' };

export interface DatedSession {
  readonly session: Session;
  readonly week: Week;
  readonly day: LocalDay;
  readonly standing: Standing;
  /** null: it lies where the begun block put it. */
  readonly cause: DayCause | null;
}

export interface CalendarOrder {
  readonly begun: Block;
  readonly sittings: readonly Sitting[];
  /** Moves and skips, the later of one session last. */
  readonly moved: ReadonlyMap<SessionId, LocalDay>;
  readonly skipped: ReadonlyMap<SessionId, LocalDay>;
  readonly pauses: readonly Pause[];
  readonly events: readonly WeekEvent[];
  readonly longRunDay: Weekday | null;
  readonly availableDays: readonly Weekday[];
  readonly today: LocalDay;
}

export interface Calendar {
  /** In the order of the block. */
  readonly sessions: readonly DatedSession[];
  readonly absence: Absence | null;
}

/** Where the thirty sessions lie and how each stands. */
export function calendarOf(order: CalendarOrder): Calendar {
  const { begun, sittings, moved, pauses, events, longRunDay, today } = order;
  const ids = new Set(begun.weeks.flatMap(({ sessions }) => sessions.map(({ id }) => id)));
  const done = sittings.filter(({ counts, sessionId }) => counts && ids.has(sessionId));
  const trained: Trained[] = done
    .filter(({ sessionId }) => !sessionId.endsWith('mobility'))
    .map(({ day, sessionId }) => ({ day, sessionId }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const { turns, absence } = turnsOf({ begun, trained, moved, pauses, events, longRunDay, today });
  const doneOn = (turn: Turn, kind: SessionKind): LocalDay | undefined => {
    const id = sessionIdOf(begun, turn.week, kind);
    return done.find(({ sessionId, day }) => sessionId === id && day >= turn.since)?.day;
  };
  const placed: PlacedWeek[] = [];
  for (const turn of turns) placed.push(placedWeek(turn, placed.at(-1) ?? null, turns, order, trained, doneOn));
  const dated = begun.weeks.flatMap((week, place) => {
    const turn = turns[place];
    const days = placed[place];
    if (turn === undefined || days === undefined) return [];
    return week.sessions.map(
      (session): Omit<DatedSession, 'standing'> & { readonly on: LocalDay | null; readonly dropped: boolean } => {
        const planned = plannedDay(turn, session.kind);
        const day = days[session.kind] ?? planned;
        const on = doneOn(turn, session.kind) ?? null;
        return { session, week, day, on, dropped: days[session.kind] === null, cause: causeOf(session, day, days, turn, order) };
      },
    );
  });
  return {
    absence,
    sessions: dated.map(({ on, dropped, ...rest }) => ({
      ...rest,
      standing: standingOf({ on, dropped, ...rest }, dated, turns, order),
    })),
  };
}

function plannedDay({ start, toStrengthB, toMobility }: Turn, kind: SessionKind): LocalDay {
  switch (kind) {
    case 'strength-a':
      return start;
    case 'strength-b':
      return addDays(start, toStrengthB);
    case 'mobility':
      return addDays(start, toMobility);
  }
}

function placedWeek(
  turn: Turn,
  before: PlacedWeek | null,
  turns: readonly Turn[],
  { begun, moved, pauses, longRunDay, availableDays, today }: CalendarOrder,
  trained: readonly Trained[],
  doneOn: (turn: Turn, kind: SessionKind) => LocalDay | undefined,
): PlacedWeek {
  const own = (kind: SessionKind): string => sessionIdOf(begun, turn.week, kind);
  const pick = (get: (kind: SessionKind) => LocalDay | undefined): { [K in SessionKind]?: LocalDay } => {
    const days: { [K in SessionKind]?: LocalDay } = {};
    for (const kind of ['strength-a', 'strength-b', 'mobility'] as const) {
      const day = get(kind);
      if (day !== undefined) days[kind] = day;
    }
    return days;
  };
  const done = pick((kind) => doneOn(turn, kind));
  const planned = pick((kind) => (kind === 'strength-a' ? turn.start : plannedDay(turn, kind)));
  const isPast = addDays(turn.start, 7) <= today && (turns[turn.week]?.start ?? addDays(turn.start, 7)) <= today;
  const movedHere = pick((kind) => {
    const day = moved.get(own(kind));
    return day !== undefined && day >= turn.start && day < addDays(turn.start, 7) ? day : undefined;
  });
  const others = trained.filter(({ sessionId }) => sessionId !== own('strength-a') && sessionId !== own('strength-b'));
  const earlier = others.map(({ day }) => day).filter((day) => day < addDays(turn.start, 7));
  // A session planned before and not yet done counts as if it were done on its day.
  const ahead = [before?.['strength-a'], before?.['strength-b']].filter(
    (day) => day !== undefined && day !== null && day >= today,
  );
  const last = [...earlier, ...ahead].reduce<LocalDay | null>(
    (latest, day) => (latest === null || (day ?? '') > latest ? (day ?? null) : latest),
    null,
  );
  const placed = placeWeek({
    start: turn.start,
    toStrengthB: turn.toStrengthB,
    toMobility: turn.toMobility,
    lastStrength: last,
    done,
    moved: movedHere,
    today,
    longRunDay,
    isPaused: (day) => isPaused(day, pauses, today),
    availableDays,
  });
  if (!isPast) return placed;
  // What has gone by lies where it lay; what was done says so by itself, and what a pause or the rules left out does not come back.
  const lay = (kind: SessionKind): LocalDay | null => {
    const day = movedHere[kind] ?? planned[kind] ?? null;
    return day !== null && isPaused(day, pauses, today) && done[kind] === undefined ? null : day;
  };
  return {
    'strength-a': lay('strength-a'),
    'strength-b': placed['strength-b'] === null ? null : lay('strength-b'),
    mobility: lay('mobility'),
  };
}

/** While a pause lasts, or lies ahead, nothing is planned in it; once it is over, what lay there is late like anything else. */
function isPaused(day: LocalDay, pauses: readonly Pause[], today: LocalDay): boolean {
  return pauses.some(({ from, to }) => from <= day && (to === null || (day <= to && to >= today)));
}

function causeOf(
  session: Session,
  day: LocalDay,
  days: PlacedWeek,
  turn: Turn,
  { moved, pauses, today }: CalendarOrder,
): DayCause | null {
  const planned = plannedDay(turn, session.kind);
  const wasPaused = isPaused(moved.get(session.id) ?? planned, pauses, today);
  if (days[session.kind] === null) return { code: wasPaused ? 'left-out-for-pause' : 'no-room' };
  if (day === session.day) return null;
  if (moved.get(session.id) === day) return { code: 'moved' };
  if (day === planned) return turn.cause;
  if (wasPaused) return { code: 'moved-for-pause' };
  // Nothing before it is there to make room for: back after time away, Strength A comes as late as the person.
  return session.kind === 'strength-a' && turn.cause !== null ? turn.cause : { code: 'made-room' };
}

interface Dated {
  readonly session: Session;
  readonly week: Week;
  readonly day: LocalDay;
  readonly on: LocalDay | null;
  readonly dropped: boolean;
}

function standingOf(one: Dated, all: readonly Dated[], turns: readonly Turn[], { skipped, today }: CalendarOrder): Standing {
  const { session, week, day, on, dropped } = one;
  if (on !== null) return { state: 'done', on };
  const skippedOn = skipped.get(session.id);
  if (skippedOn !== undefined && skippedOn >= (turns[week.number - 1]?.since ?? '')) return { state: 'skipped' };
  const next = all.find((other) => other.session.kind === session.kind && other.week.number === week.number + 1);
  // The last of its kind stays open for as long as the others do: a week.
  const overtaken = (next?.day ?? addDays(day, 7)) <= today || (next !== undefined && next.on !== null);
  if (overtaken || dropped) return { state: 'missed' };
  if (day > today) return { state: 'coming' };
  return { state: 'open', late: day < today };
}

import { addDays, type LocalDay } from '../calendar/index.ts';
import type { Session, SessionKind } from '../plan/block.ts';
import { kindOfSession } from '../plan/session-id.ts';
import type { CalendarOrder, DatedSession, DayCause, Standing } from './dated.ts';
import { inOrderOfDay } from './in-order-of-day.ts';
import { isPaused, laidWeek, plannedDay } from './lay-week.ts';
import type { PlacedWeek } from './place-week.ts';
import { sessionIdOf } from './planned.ts';
import type { Absence, Trained, Turn } from './turn.ts';
import { turnsOf } from './turns.ts';

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
    .filter(({ sessionId }) => kindOfSession(sessionId) !== 'mobility')
    .map(({ day, sessionId }) => ({ day, sessionId }))
    .sort(inOrderOfDay);
  const { turns, absence } = turnsOf({ begun, trained, moved, pauses, events, longRunDay, today });
  const doneOn = (turn: Turn, kind: SessionKind): LocalDay | undefined => {
    const id = sessionIdOf(begun, turn.week, kind);
    return done.find(({ sessionId, day }) => sessionId === id && day >= turn.since)?.day;
  };
  const placed: PlacedWeek[] = [];
  for (const turn of turns) placed.push(laidWeek(turn, placed.at(-1) ?? null, turns, order, trained, doneOn));
  const dated = begun.weeks.flatMap((week, place) => {
    const turn = turns[place];
    const days = placed[place];
    if (turn === undefined || days === undefined) return [];
    return week.sessions.map((session): Dated => {
      const day = days[session.kind] ?? plannedDay(turn, session.kind);
      const on = doneOn(turn, session.kind) ?? null;
      return { session, week, day, on, dropped: days[session.kind] === null, cause: causeOf(session, day, days, turn, order) };
    });
  });
  return {
    absence,
    sessions: dated.map(({ on, dropped, ...rest }) => ({
      ...rest,
      standing: standingOf({ on, dropped, ...rest }, dated, turns, order),
    })),
  };
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

/** A session laid and not yet judged. */
interface Dated extends Omit<DatedSession, 'standing'> {
  /** The day on which it was done; null: it was not. */
  readonly on: LocalDay | null;
  /** Its week has no day left for it. */
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

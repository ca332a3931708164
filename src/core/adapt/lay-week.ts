import { addDays, type LocalDay } from '../calendar/index.ts';
import type { SessionId, SessionKind } from '../plan/block.ts';
import type { CalendarOrder } from './dated.ts';
import { type PlacedWeek, placeWeek } from './place-week.ts';
import { sessionIdOf } from './planned.ts';
import type { Pause, Trained, Turn } from './turn.ts';

/** The day on which a week has its session of a kind, before anything moves it. */
export function plannedDay({ start, toStrengthB, toMobility }: Turn, kind: SessionKind): LocalDay {
  switch (kind) {
    case 'strength-a':
      return start;
    case 'strength-b':
      return addDays(start, toStrengthB);
    case 'mobility':
      return addDays(start, toMobility);
  }
}

/**
 * The days of a week as they are now: placed anew while it lasts or lies ahead (`before`: the week before it, already laid), left
 * as they lay once it and what follows it have begun.
 */
export function laidWeek(
  turn: Turn,
  before: PlacedWeek | null,
  turns: readonly Turn[],
  { begun, moved, pauses, longRunDay, availableDays, today }: CalendarOrder,
  trained: readonly Trained[],
  doneOn: (turn: Turn, kind: SessionKind) => LocalDay | undefined,
): PlacedWeek {
  const own = (kind: SessionKind): SessionId => sessionIdOf(begun, turn.week, kind);
  const pick = (get: (kind: SessionKind) => LocalDay | undefined): { [K in SessionKind]?: LocalDay } => {
    const days: { [K in SessionKind]?: LocalDay } = {};
    for (const kind of ['strength-a', 'strength-b', 'mobility'] as const) {
      const day = get(kind);
      if (day !== undefined) days[kind] = day;
    }
    return days;
  };
  const done = pick((kind) => doneOn(turn, kind));
  const isPast = addDays(turn.start, 7) <= today && (turns[turn.week]?.start ?? addDays(turn.start, 7)) <= today;
  const movedHere = pick((kind) => {
    const day = moved.get(own(kind));
    return day !== undefined && day >= turn.start && day < addDays(turn.start, 7) ? day : undefined;
  });
  const others = trained.filter(({ sessionId }) => sessionId !== own('strength-a') && sessionId !== own('strength-b'));
  const earlier = others.map(({ day }) => day).filter((day) => day < addDays(turn.start, 7));
  // A session planned before and not yet done counts as if it were done on its day.
  const ahead = [before?.['strength-a'] ?? null, before?.['strength-b'] ?? null]
    .filter((day) => day !== null)
    .filter((day) => day >= today);
  const lastStrength = [...earlier, ...ahead].reduce<LocalDay | null>(
    (latest, day) => (latest === null || day > latest ? day : latest),
    null,
  );
  const placed = placeWeek({
    start: turn.start,
    toStrengthB: turn.toStrengthB,
    toMobility: turn.toMobility,
    lastStrength,
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
    const day = movedHere[kind] ?? plannedDay(turn, kind);
    return isPaused(day, pauses, today) && done[kind] === undefined ? null : day;
  };
  return {
    'strength-a': lay('strength-a'),
    'strength-b': placed['strength-b'] === null ? null : lay('strength-b'),
    mobility: placed.mobility === null ? null : lay('mobility'),
  };
}

/** While a pause lasts, or lies ahead, nothing is planned in it; once it is over, what lay there is late like anything else. */
export function isPaused(day: LocalDay, pauses: readonly Pause[], today: LocalDay): boolean {
  return pauses.some(({ from, to }) => from <= day && (to === null || (day <= to && to >= today)));
}

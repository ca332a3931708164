import { addDays, type LocalDay, type Weekday, weekdayOf } from '../calendar/index.ts';
import { daysUntil } from '../plan/choose-days.ts';
import { absenceAfter, afterAbsence } from './absence.ts';
import { inOrderOfDay } from './in-order-of-day.ts';
import { type Absence, firstTurns, shifted, startOn, type Turn, type TurnsOrder, type WeekEvent } from './turn.ts';

/** The ten weeks as they lie now, and the last absence that moved them. */
export function turnsOf(order: TurnsOrder): { readonly turns: readonly Turn[]; readonly absence: Absence | null } {
  let turns = firstTurns(order.begun);
  let cursor: LocalDay = turns[0]?.start ?? order.today;
  let absence: Absence | null = null;
  const events = order.events.filter(({ day }) => day <= order.today).sort(inOrderOfDay);
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

/** The turns after what was said on a day: a week once more, "I am back", other days for sessions. */
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

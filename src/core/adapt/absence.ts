import { addDays, daysBetween, type LocalDay, weekdayOf } from '../calendar/index.ts';
import { sessionIdOf } from './planned.ts';
import { type Absence, shifted, startOn, type Turn, type TurnsOrder, type WeekCause } from './turn.ts';

/**
 * Days without strength that was due, from which that week comes again, the pair of weeks before, the whole block. Source:
 * docs/health.md, "When life comes between".
 */
const sameWeekFrom = 7;
const pairBackFrom = 14;
const startAgainFrom = 28;
/** The first strength from `cursor` on that was due and not done for a week or more; null: none. */
export function absenceAfter(cursor: LocalDay, turns: readonly Turn[], order: TurnsOrder): Absence | null {
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

/** The turns after an absence: the week that the rule suggests, or an earlier one that was chosen, begins around the coming back. */
export function afterAbsence(turns: readonly Turn[], absence: Absence, order: TurnsOrder): Turn[] {
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

/** The week (1–10) to go on with after `days` without strength that was due, the first of it in `week`. */
export function weekAfterAbsence(week: number, days: number): number {
  if (days >= startAgainFrom) return 1;
  if (days < pairBackFrom) return week;
  const firstOfPair = week - ((week - 1) % 2);
  return Math.max(1, firstOfPair - 2);
}

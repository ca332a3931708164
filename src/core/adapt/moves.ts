import { addDays, daysBetween, type LocalDay } from '../calendar/index.ts';
import type { Exercise } from '../exercise/index.ts';
import type { StoredFact } from '../facts/index.ts';
import type { SessionId } from '../plan/block.ts';
import { type CurrentPlan, currentPlan, type PlannedSession } from './current-plan.ts';
import { isEveOfLongRun } from './place-week.ts';
import { planWith } from './what-if.ts';

/** Why a session may not move to a day, and the nearest day to it that it may move to (null: none in its week). */
export interface MoveRefusal {
  readonly rule: 'past' | 'run-conflict' | 'strength-spacing' | 'day-taken' | 'outside-week';
  readonly day: LocalDay;
  readonly nearest: LocalDay | null;
}

export interface MoveOrder {
  readonly facts: readonly StoredFact[];
  readonly sessionId: SessionId;
  readonly today: LocalDay;
  readonly exercises: readonly Exercise[];
}

/** Whether a session that lies ahead may move to `day`: null, or what stands in the way. */
export function moveRefusal(order: MoveOrder, day: LocalDay): MoveRefusal | null {
  const plan = currentPlan(order.facts, order.today, order.exercises);
  const planned = plan.sessions.find(({ session }) => session.id === order.sessionId);
  if (planned === undefined) return { rule: 'outside-week', day, nearest: null };
  if (planned.standing.state === 'done') return { rule: 'past', day, nearest: null };
  if (day >= order.today && isKept(order, day)) return null;
  return { rule: ruleBroken(plan, planned, day, order.today), day, nearest: nearestDay(order, planned, day) };
}

/** A day of a session's week, and what keeps the session from it; null: it may move there. */
export interface MoveChoice {
  readonly day: LocalDay;
  readonly rule: MoveRefusal['rule'] | null;
}

/** The days from today on that a session may move to, and the others of its week; its own day is not among them. */
export function moveChoices(order: MoveOrder): MoveChoice[] {
  const plan = currentPlan(order.facts, order.today, order.exercises);
  const planned = plan.sessions.find(({ session }) => session.id === order.sessionId);
  if (planned === undefined) return [];
  const start = planned.week.sessions.reduce((first, { day }) => (day < first ? day : first), planned.session.day);
  return daysAround(planned, order.today)
    .map((day) => ({ day, rule: isKept(order, day) ? null : ruleBroken(plan, planned, day, order.today) }))
    .filter(({ day, rule }) => rule === null || (daysBetween(start, day) >= 0 && daysBetween(start, day) < 7));
}

/** The days a session may move to, in order; its own is not among them. */
export function possibleMoves(order: MoveOrder): LocalDay[] {
  const plan = currentPlan(order.facts, order.today, order.exercises);
  const planned = plan.sessions.find(({ session }) => session.id === order.sessionId);
  return planned === undefined || planned.standing.state === 'done'
    ? []
    : daysAround(planned, order.today).filter((day) => isKept(order, day));
}

/** The next day after today on which the session may stand; null: none is left in its week. */
export function nextFittingDay(order: MoveOrder): LocalDay | null {
  return possibleMoves(order).find((day) => day > order.today) ?? null;
}

/** True if the plan would hold the session on that day, and every other session of its week would still have one. */
function isKept({ facts, sessionId, today, exercises }: MoveOrder, day: LocalDay): boolean {
  const plan = planWith(facts, { kind: 'session-moved', payload: { sessionId, day } }, today, exercises);
  const moved = plan.sessions.find(({ session }) => session.id === sessionId);
  if (moved?.session.day !== day) return false;
  const sameWeek = new Set(
    plan.sessions.filter(({ week }) => week.number === moved.week.number).map(({ session }) => session.id),
  );
  return !plan.changes.some(({ sessionId: id, because }) => because.code === 'no-room' && sameWeek.has(id));
}

function daysAround({ session }: PlannedSession, today: LocalDay): LocalDay[] {
  return [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6].map((days) => addDays(session.day, days)).filter((day) => day >= today);
}

function nearestDay(order: MoveOrder, planned: PlannedSession, wished: LocalDay): LocalDay | null {
  const days = daysAround(planned, order.today)
    .filter((day) => day !== wished)
    .sort((a, b) => Math.abs(daysBetween(wished, a)) - Math.abs(daysBetween(wished, b)));
  return days.find((day) => isKept(order, day)) ?? null;
}

function ruleBroken(plan: CurrentPlan, { session, week }: PlannedSession, day: LocalDay, today: LocalDay): MoveRefusal['rule'] {
  if (day < today) return 'past';
  const others = plan.sessions.filter((other) => other.session.id !== session.id && other.standing.state !== 'missed');
  const strengthA = others.find((other) => other.week.number === week.number && other.session.kind === 'strength-a')?.session.day;
  if (session.kind === 'mobility') {
    if (others.some((other) => other.session.day === day)) return 'day-taken';
    return 'outside-week';
  }
  if (isEveOfLongRun(day, plan.block?.profile.longRunDay ?? null)) return 'run-conflict';
  const start = session.kind === 'strength-a' ? session.day : (strengthA ?? session.day);
  const far = Math.abs(daysBetween(start, day)) > 6;
  return far ? 'outside-week' : 'strength-spacing';
}

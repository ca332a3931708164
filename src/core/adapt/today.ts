import { addDays, daysBetween, type LocalDay, weekdayOf } from '../calendar/index.ts';
import type { Session, SessionId, Week } from '../plan/block.ts';
import { kindOfSession } from '../plan/session-id.ts';
import type { CurrentPlan, PlannedSession } from './current-plan.ts';
import { runOn } from './runs.ts';

/** A strength session that is open and better left for now. */
export interface Waiting {
  readonly planned: PlannedSession;
  readonly question: StartQuestion;
  /** The first day on which nothing would be asked. */
  readonly freeFrom: LocalDay;
}

/** The one thing Today is about. */
export type TodaysPlan =
  | {
      readonly kind: 'session';
      readonly planned: PlannedSession;
      /** What else may be done, each a tap away. Never more than one thing is asked for. */
      readonly alsoOpen: readonly PlannedSession[];
      readonly next: PlannedSession | null;
    }
  | {
      readonly kind: 'rest';
      /** Finished today. */
      readonly done: PlannedSession | null;
      readonly waiting: Waiting | null;
      readonly alsoOpen: readonly PlannedSession[];
      readonly next: PlannedSession | null;
    }
  /** No session is left in this block. */
  | { readonly kind: 'over' };

/**
 * What to do today. One session a day, of the week we are in: strength before mobility, then the older first, and none that
 * would have to ask. What is still open from the week before stays a tap away, so that nothing is doubled up.
 */
export function todaysPlan(plan: CurrentPlan, today: LocalDay): TodaysPlan {
  const open = plan.sessions.filter(({ standing }) => standing.state === 'open');
  const next = plan.sessions.find(({ standing }) => standing.state === 'coming') ?? null;
  if (open.length === 0 && next === null) return { kind: 'over' };
  const done = plan.sessions.find(({ standing }) => standing.state === 'done' && standing.on === today) ?? null;
  const thisWeek = weekOf(plan, today)?.number;
  const inTurn = open
    .filter(({ week }) => week.number === thisWeek)
    .sort((a, b) => Number(a.session.kind === 'mobility') - Number(b.session.kind === 'mobility'));
  const asked = inTurn.map((planned) => ({ planned, question: startQuestion(plan, planned.session, today) }));
  const free = asked.find(({ question }) => question === null)?.planned;
  if (free !== undefined && done === null) {
    return { kind: 'session', planned: free, alsoOpen: open.filter((other) => other !== free), next };
  }
  const waiting = waitingOf(plan, asked, today);
  return { kind: 'rest', done, waiting, alsoOpen: open.filter((other) => other !== waiting?.planned), next };
}

/** The week of the block that `today` is in; the first before it begins, the last after it ends. */
export function weekOf(plan: CurrentPlan, today: LocalDay): Week | null {
  const weeks = plan.block?.weeks ?? [];
  return weeks.findLast((week) => week.sessions[0].day <= today) ?? weeks[0] ?? null;
}

/** The day a block begins on, for those who have not begun it; null: they have, or time has gone by in it. */
export function firstDayAhead({ block, sessions, sittings, absence }: CurrentPlan): LocalDay | null {
  const ids = new Set(sessions.map(({ session }) => session.id));
  const isBegun = sittings.some(({ sessionId }) => ids.has(sessionId));
  return isBegun || absence !== null ? null : (block?.weeks[0]?.sessions[0].day ?? null);
}

/** Why a start asks first. */
export type StartQuestion =
  /** The hips were said to be red today. */
  | { readonly code: 'red-today' }
  | { readonly code: 'strength-too-soon'; readonly lastDay: LocalDay }
  | { readonly code: 'eve-of-long-run'; readonly longRunDay: LocalDay }
  /** A hard or long run was told of today, where none such is planned. */
  | { readonly code: 'ran-today'; readonly run: 'hard' | 'long' };

/**
 * The question before a strength session that is started out of turn: on a day on which the hips were said to be red; less than two
 * days after the last one that was saved (rule 2: strength sessions lie two or three days apart); or, by the runs that were planned and
 * told (rule 3), after a hard or long run that the days of the block know nothing of, or on the eve of the long run. null: nothing to
 * ask.
 */
export function startQuestion(plan: CurrentPlan, session: Session, today: LocalDay): StartQuestion | null {
  if (session.kind === 'mobility' || plan.block === null) return null;
  if (isRedOn(plan, today)) return { code: 'red-today' };
  const lastDay = plan.sittings.findLast(({ counts, sessionId }) => counts && isStrength(sessionId))?.day;
  if (lastDay !== undefined && daysBetween(lastDay, today) < 2) return { code: 'strength-too-soon', lastDay };
  const { profile } = plan.block;
  const run = plan.ran?.day === today ? plan.ran.run : 'easy';
  if (run !== 'easy' && run !== runOn(today, profile)) return { code: 'ran-today', run };
  const tomorrow = addDays(today, 1);
  if (profile.longRunDay === weekdayOf(tomorrow)) return { code: 'eve-of-long-run', longRunDay: tomorrow };
  return null;
}

/** Whether something said on `day` was red. Source: docs/health.md, "Pain". */
function isRedOn({ reports }: CurrentPlan, day: LocalDay): boolean {
  return reports.some(({ verdicts, hurts }) =>
    [...verdicts, ...hurts].some(({ state, cause }) => state === 'red' && cause.day === day),
  );
}

function isStrength(id: SessionId): boolean {
  const kind = kindOfSession(id);
  return kind === 'strength-a' || kind === 'strength-b';
}

function waitingOf(
  plan: CurrentPlan,
  asked: readonly { readonly planned: PlannedSession; readonly question: StartQuestion | null }[],
  today: LocalDay,
): Waiting | null {
  for (const { planned, question } of asked) {
    if (question === null) continue;
    // Two days after the last session, and one more where that is the eve of the long run.
    const freeFrom = [1, 2, 3]
      .map((days) => addDays(today, days))
      .find((day) => startQuestion(plan, planned.session, day) === null);
    if (freeFrom !== undefined) return { planned, question, freeFrom };
  }
  return null;
}

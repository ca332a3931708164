import type { LocalDay } from '../calendar/index.ts';
import type { Exercise, ExerciseId, Person } from '../exercise/index.ts';
import type { StoredFact } from '../facts/index.ts';
import type { Block, Session, SessionId, Week } from '../plan/block.ts';
import { loadOfWeek } from '../plan/load.ts';
import type { WhyAdapted } from '../plan/why-adapted.ts';
import { calendarOf } from './calendar.ts';
import type { DayCause, Standing } from './dated.ts';
import { factsOfBlock } from './facts-of-block.ts';
import { foldSessions } from './fold.ts';
import { adverseSelfTestsOf, lastDays, pausesOf, playedSessions, sourcesOf, swapsOf, weekEventsOf } from './from-facts.ts';
import { lessSteadySides } from './less-steady.ts';
import type { Memory } from './memory.ts';
import { sessionsById } from './planned.ts';
import { type Report, reportsOf, reportsWithoutBlock } from './reports.ts';
import { type Ran, ranOn } from './runs.ts';
import { type Sitting, sittingsOf } from './sittings.ts';
import { type LongPain, longPainBy, type Stop, stopOf } from './stops.ts';
import type { Absence, Pause } from './turn.ts';
import { worstByDay } from './worst-by-day.ts';

export interface PlannedSession {
  readonly session: Session;
  readonly week: Week;
  readonly standing: Standing;
}

/** A difference from the block as it was begun, and why. `exerciseId` null: the session's day. */
export type PlanChange =
  | { readonly sessionId: SessionId; readonly exerciseId: ExerciseId; readonly because: WhyAdapted }
  | { readonly sessionId: SessionId; readonly exerciseId: null; readonly because: DayCause };

/** The plan as it stands on a day. */
export interface CurrentPlan {
  /** As it stands; null: none begun yet. */
  readonly block: Block | null;
  /** As it was begun. */
  readonly begun: Block | null;
  readonly changes: readonly PlanChange[];
  /** Why nothing may be trained now, if so. */
  readonly stopped: Stop | null;
  /** The pause that today is in. */
  readonly pause: Pause | null;
  /** The last stretch without the strength that was due, of a week or more; its `back` is today while it lasts. */
  readonly absence: Absence | null;
  /** Pain that stays, if it has for long enough to speak of. */
  readonly longPain: LongPain | null;
  /** The thirty sessions in the order of the block, each with its standing. */
  readonly sessions: readonly PlannedSession[];
  /** Every sitting since a few days before the block, saved or not. */
  readonly sittings: readonly Sitting[];
  readonly reports: readonly Report[];
  /** The run that was told of today. */
  readonly ran: Ran | null;
  /** The slots as they stand after all that was said; null without a block. */
  readonly memory: Memory | null;
  /** What the person owns and spares now; null without a block. */
  readonly person: Person | null;
}

/**
 * The plan as it stands: the block begun last, with everything that was recorded since laid over it. Pure; the order of `facts`
 * does not matter, and kinds it does not know are passed over. Never throws. Source of all rules: docs/health.md. Worked out once
 * for a list of facts, which is never changed: every screen asks for it anew.
 */
export function currentPlan(stored: readonly StoredFact[], today: LocalDay, exercises: readonly Exercise[]): CurrentPlan {
  const known = workedOut.get(stored);
  if (known?.today === today && known.exercises === exercises) return known.plan;
  const plan = fold(stored, today, exercises);
  workedOut.set(stored, { today, exercises, plan });
  return plan;
}

/** The last plan asked of a list. */
const workedOut = new WeakMap<
  readonly StoredFact[],
  { readonly today: LocalDay; readonly exercises: readonly Exercise[]; readonly plan: CurrentPlan }
>();

function fold(stored: readonly StoredFact[], today: LocalDay, exercises: readonly Exercise[]): CurrentPlan {
  const { begun: beginning, facts } = factsOfBlock(stored);
  const sittings = sittingsOf(facts);
  if (beginning === null) {
    return { ...emptyPlan, stopped: stopOf(facts, reportsWithoutBlock(facts, sittings)), sittings };
  }

  const begun = beginning.payload.block;
  const since = facts.filter(({ at }) => at >= beginning.at);
  const planned = sessionsById(begun);
  const ofBlock = sittings.filter(({ at }) => at >= beginning.at);
  const reports = reportsOf({ facts: since, sittings: ofBlock, planned: (id) => planned.get(id)?.session ?? null, exercises });
  const sources = sourcesOf(begun, beginning.day, since);
  const latest = sources.at(-1)?.block ?? begun;
  const { longRunDay, availableDays } = latest.profile;
  const pauses = pausesOf(since);
  const { sessions: dated, absence } = calendarOf({
    begun,
    sittings: ofBlock,
    moved: lastDays(since, 'session-moved'),
    skipped: lastDays(since, 'session-skipped'),
    pauses,
    events: weekEventsOf(since, sources),
    longRunDay,
    availableDays,
    today,
  });
  const worst = worstByDay(since, ofBlock);
  const longPainOn = (day: LocalDay): LongPain | null => longPainBy(day, worst, since, begun.profile.pain);
  const folded = foldSessions({
    sources,
    sessions: dated,
    reports,
    swaps: swapsOf(since),
    adverseSelfTests: adverseSelfTestsOf(since),
    longPain: (until) => {
      const long = longPainOn(until ?? today);
      return long?.level === 'block' && long.spokenUntil === null ? long.days : null;
    },
    lessSteady: lessSteadySides(facts),
    played: playedSessions(ofBlock),
    exercises,
  });
  const weeks = begun.weeks.map((week, place): Week => {
    const sessions = folded.sessions.slice(3 * place, 3 * place + 3);
    if (week.sessions.every((session, kind) => session === sessions[kind])) return week;
    const now = { ...week, sessions: sessions as unknown as Week['sessions'] }; // three a week, as in the block
    return { ...now, load: loadOfWeek(now) };
  });
  const dayChanges = dated.flatMap(({ session, cause }): PlanChange[] =>
    cause === null ? [] : [{ sessionId: session.id, exerciseId: null, because: cause }],
  );
  return {
    block: { profile: latest.profile, weeks },
    begun,
    changes: [...dayChanges, ...folded.changes],
    stopped: stopOf(facts, reports),
    pause: pauses.find(({ from, to }) => from <= today && (to === null || to >= today)) ?? null,
    absence,
    longPain: longPainOn(today),
    sessions: dated.map(({ standing }, place) => ({
      session: folded.sessions[place] as Session, // one for each
      week: weeks[Math.floor(place / 3)] as Week,
      standing,
    })),
    sittings,
    reports,
    ran: ranOn(today, facts),
    memory: folded.memory,
    person: sources.at(-1)?.person ?? null,
  };
}

const emptyPlan: CurrentPlan = {
  block: null,
  begun: null,
  changes: [],
  stopped: null,
  pause: null,
  absence: null,
  longPain: null,
  sessions: [],
  sittings: [],
  reports: [],
  ran: null,
  memory: null,
  person: null,
};

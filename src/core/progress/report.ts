import { type CurrentPlan, standingFlags } from '../adapt/index.ts';
import { addDays, type LocalDay } from '../calendar/index.ts';
import type { ExerciseId } from '../exercise/index.ts';
import { dayOfRun, type Fact, worstOfRun } from '../facts/index.ts';
import type { Session } from '../plan/block.ts';
import type { PainSpot, RedFlag } from '../safety/index.ts';
import { minutesOf } from '../workout/index.ts';
import { type Adherence, adherenceOf } from './adherence.ts';
import { type BalanceOfTest, balancesOf } from './balance.ts';

/** What a report looks at: the block in hand, the last four weeks, or all that is on record. */
export type Period = 'block' | 'four-weeks' | 'all';
export const periods = ['block', 'four-weeks', 'all'] as const satisfies readonly Period[];

/** Something that hurt, as it was said. `exerciseId` null: said of a whole session, a morning or a run. */
export interface Hurt {
  readonly day: LocalDay;
  readonly of: 'set' | 'session' | 'check-in' | 'run';
  readonly exerciseId: ExerciseId | null;
  /** 0–10 */
  readonly worst: number;
  readonly side: 'left' | 'right' | 'both' | null;
  readonly spot: PainSpot | null;
  readonly sharp: boolean;
}

/** Everything that a professional may want on one page. Nothing in it is made up: a number that was not given is not there. */
export interface Report {
  readonly from: LocalDay;
  readonly to: LocalDay;
  /** Before anything was done or said: no set, no number, no test is on record, at any time. */
  readonly isEmpty: boolean;
  /** Of the block in hand; null: none was begun. */
  readonly adherence: Adherence | null;
  /** Sessions saved in the period, and their minutes all together, pauses left out. */
  readonly saved: { readonly sessions: number; readonly minutes: number };
  /** The worst that was said on each day on which a number was given, 0–10, in order of day. */
  readonly painByDay: readonly { readonly day: LocalDay; readonly worst: number }[];
  /** Days on which each spot was named with pain of 1 or more, the most often first. */
  readonly painBySpot: readonly { readonly spot: PainSpot; readonly days: number; readonly worst: number }[];
  /** What hurt at 3 or more, or was sharp: the latest first. */
  readonly hurts: readonly Hurt[];
  readonly balances: readonly BalanceOfTest[];
  /** The six questions, by number, that were answered with yes; the latest first. */
  readonly selfTests: readonly { readonly day: LocalDay; readonly yes: readonly number[] }[];
  readonly standing: readonly RedFlag[];
  readonly cleared: readonly { readonly day: LocalDay; readonly flags: readonly RedFlag[] }[];
  /** Strength A, Strength B and mobility as they come next; of a block that is over, as they were last. */
  readonly sessions: readonly Session[];
}

const weeksLooked = 4;
const hurtFrom = 3;

/** `facts`: all, in order of time, corrections applied. `plan`: as it stands on `today`. Pure. */
export function reportOf(plan: CurrentPlan, facts: readonly Fact[], period: Period, today: LocalDay): Report {
  const from = beginningOf(plan, facts, period, today);
  const within = facts.filter((fact) => {
    const day = fact.kind === 'run-logged' ? dayOfRun(fact) : fact.day;
    return day >= from && day <= today;
  });
  const said = within.flatMap(hurtsOf);
  const saved = within.flatMap((fact) => (fact.kind === 'session-finished' ? [fact.payload] : []));
  return {
    from,
    to: today,
    isEmpty: !facts.some(tellsSomething),
    adherence: plan.block === null ? null : adherenceOf(plan.sessions),
    saved: { sessions: saved.length, minutes: saved.reduce((sum, { seconds }) => sum + minutesOf(seconds), 0) },
    painByDay: worstByDay(said),
    painBySpot: bySpot(said),
    hurts: said
      .filter(({ worst, sharp }) => worst >= hurtFrom || sharp)
      .reverse()
      .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1)), // a run may be told later than it was run
    balances: balancesOf(within),
    selfTests: within
      .flatMap((fact) => (fact.kind === 'self-test' ? [{ day: fact.day, yes: yesOf(fact.payload.answers) }] : []))
      .reverse(),
    standing: standingFlags(facts),
    cleared: within.flatMap((fact) =>
      fact.kind === 'clearance' && fact.payload.of === 'red-flags' ? [{ day: fact.day, flags: fact.payload.flags }] : [],
    ),
    sessions: (['strength-a', 'strength-b', 'mobility'] as const).flatMap((kind) => {
      const ofKind = plan.sessions.filter(({ session }) => session.kind === kind);
      const next = ofKind.find(({ standing }) => standing.state === 'open' || standing.state === 'coming') ?? ofKind.at(-1);
      return next === undefined ? [] : [next.session];
    }),
  };
}

/** Whether a report has a part that this fact could fill. */
function tellsSomething(fact: Fact): boolean {
  switch (fact.kind) {
    case 'set-done':
    case 'session-finished':
    case 'run-logged':
    case 'check-in':
    case 'benchmark':
    case 'self-test':
      return true;
    default:
      return false;
  }
}

/** Never later than today: a block may begin on a day that lies ahead. */
function beginningOf({ begun }: CurrentPlan, facts: readonly Fact[], period: Period, today: LocalDay): LocalDay {
  const first = facts.reduce((earliest, { day }) => (day < earliest ? day : earliest), today);
  switch (period) {
    case 'block':
      return earlier(begun?.weeks[0]?.sessions[0].day ?? first, today);
    case 'four-weeks':
      return addDays(today, 1 - 7 * weeksLooked);
    case 'all':
      return first;
  }
}

function earlier(a: LocalDay, b: LocalDay): LocalDay {
  return a < b ? a : b;
}

function hurtsOf(fact: Fact): Hurt[] {
  const said = (of: Hurt['of'], worst: number, more: Partial<Hurt>): Hurt => ({
    day: fact.day,
    of,
    exerciseId: null,
    worst,
    side: null,
    spot: null,
    sharp: false,
    ...more,
  });
  switch (fact.kind) {
    case 'set-done': {
      const { pain, exerciseId } = fact.payload;
      return pain === undefined ? [] : [said('set', pain.worst, { exerciseId, ...placeOf(pain) })];
    }
    case 'session-finished':
      return fact.payload.pain === null ? [] : [said('session', fact.payload.pain, placeOf(fact.payload))];
    case 'check-in':
      return [said('check-in', fact.payload.pain, placeOf(fact.payload))];
    case 'run-logged': {
      const worst = worstOfRun(fact.payload);
      return worst === null ? [] : [said('run', worst, { day: dayOfRun(fact), ...placeOf(fact.payload) })];
    }
    default:
      return [];
  }
}

function placeOf(given: { readonly side?: Hurt['side']; readonly spot?: PainSpot; readonly sharp?: boolean }): Partial<Hurt> {
  return { side: given.side ?? null, spot: given.spot ?? null, sharp: given.sharp ?? false };
}

function worstByDay(said: readonly Hurt[]): Report['painByDay'] {
  const days = new Map<LocalDay, number>();
  for (const { day, worst } of said) days.set(day, Math.max(worst, days.get(day) ?? 0));
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, worst]) => ({ day, worst }));
}

function bySpot(said: readonly Hurt[]): Report['painBySpot'] {
  const spots = new Map<PainSpot, { days: Set<LocalDay>; worst: number }>();
  for (const { spot, day, worst } of said) {
    if (spot === null || worst === 0) continue;
    const known = spots.get(spot) ?? { days: new Set(), worst: 0 };
    spots.set(spot, { days: known.days.add(day), worst: Math.max(known.worst, worst) });
  }
  return [...spots]
    .map(([spot, { days, worst }]) => ({ spot, days: days.size, worst }))
    .sort((a, b) => b.days - a.days || b.worst - a.worst);
}

function yesOf(answers: readonly boolean[]): number[] {
  return answers.flatMap((answer, place) => (answer ? [place + 1] : []));
}

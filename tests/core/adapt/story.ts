import { exercises } from '../../../src/catalogue/index.ts';
import { type CurrentPlan, currentPlan, type PlannedSession, type Standing } from '../../../src/core/adapt/index.ts';
import type { LocalDay } from '../../../src/core/calendar/index.ts';
import type { CheckIn, RunLogged, StoredFact } from '../../../src/core/facts/index.ts';
import type { Prescription, Profile, Session } from '../../../src/core/plan/index.ts';
import type { PainSpot } from '../../../src/core/safety/index.ts';
import { exerciseOf } from '../plan/holds.ts';
import { profile } from './block.ts';
import { Diary } from './histories.ts';

export type Kind = Session['kind'];

/** What was said of a sitting; all of it was done, and nothing was said, unless told. */
export interface SaidOfSitting {
  readonly share?: number;
  readonly effort?: 'easy' | 'right' | 'hard' | null;
  readonly pain?: number | null;
  readonly spot?: PainSpot;
  readonly sharp?: boolean;
  readonly limp?: boolean;
  /** "It hurt" after a set of this family's exercise. */
  readonly hurt?: { readonly family: string; readonly worst: number; readonly sharp?: boolean };
}

/** Green, all reps, not above the planned effort: what progress needs. */
export const ready: SaidOfSitting = { pain: 0, effort: 'right' };

/** A life with the plan of `block.ts` told in sentences: Strength A on Mondays from 24 November 2025, B on Thursdays. */
export class Story {
  readonly diary: Diary;

  constructor(answers: Partial<Profile> = {}) {
    this.diary = new Diary({ ...profile, ...answers });
  }

  on(day: LocalDay): CurrentPlan {
    return this.diary.plan(day);
  }

  /** A session as it stands on `day`, or when all that was said so far is known. */
  planned(week: number, kind: Kind, day: LocalDay = this.diary.day): PlannedSession {
    const found = this.on(day).sessions.find((one) => one.week.number === week && one.session.kind === kind);
    if (found === undefined) throw new Error(`no ${kind} in week ${week}`);
    return found;
  }

  session(week: number, kind: Kind, day?: LocalDay): Session {
    return this.planned(week, kind, day).session;
  }

  standing(week: number, kind: Kind, day?: LocalDay): Standing['state'] {
    return this.planned(week, kind, day).standing.state;
  }

  /** The day a session lies on, seen from `day`. */
  dayOf(week: number, kind: Kind, day?: LocalDay): LocalDay {
    return this.session(week, kind, day).day;
  }

  /** A session is done on its day, or on another. */
  does(week: number, kind: Kind, said: SaidOfSitting = {}, day: LocalDay = this.dayOf(week, kind)): this {
    this.diary.day = day;
    const session = this.session(week, kind);
    const { hurt, ...rest } = said;
    const place = session.main.findIndex(({ family }) => family === hurt?.family);
    if (hurt !== undefined && place < 0) throw new Error(`${session.id} has no ${hurt.family}`);
    this.diary.sit(session, {
      share: 1,
      effort: null,
      pain: null,
      spot: null,
      sharp: false,
      limp: false,
      ...rest,
      hurt: hurt === undefined ? null : { place, worst: hurt.worst, sharp: hurt.sharp ?? false },
    });
    return this;
  }

  /** Both strength sessions of these weeks, each on its day. */
  trains(weeks: readonly number[], said: SaidOfSitting = {}): this {
    for (const week of weeks) this.does(week, 'strength-a', said).does(week, 'strength-b', said);
    return this;
  }

  says(day: LocalDay, check: Partial<CheckIn> & { readonly pain: number }): this {
    this.diary.day = day;
    this.diary.write({ kind: 'check-in', payload: { when: 'morning', compared: 'same', note: '', ...check } });
    return this;
  }

  runs(day: LocalDay, run: RunLogged): this {
    this.diary.day = day;
    this.diary.write({ kind: 'run-logged', payload: run });
    return this;
  }

  writes(day: LocalDay, draft: Parameters<Diary['write']>[0]): this {
    this.diary.day = day;
    this.diary.write(draft);
    return this;
  }
}

export function entry(session: Session, family: string): Prescription | undefined {
  return [...session.main, ...session.warmUp].find((one) => one.family === family);
}

export function idOf(session: Session, family: string): string | undefined {
  return entry(session, family)?.exerciseId;
}

export const levelOf = (one: Prescription): number => exerciseOf(one).level;

/** Seconds of one set of one side. */
export function oneSet({ dose }: Prescription): number {
  switch (dose.kind) {
    case 'reps':
      return dose.reps * (dose.lift + dose.hold + dose.lower);
    case 'holds':
      return dose.repeats * dose.seconds;
    case 'time':
      return dose.seconds;
  }
}

/** Harder as the issue has it: a higher level of the family, more sets, more of the same exercise, more effort. */
export function harder(now: Prescription, than: Prescription): string | null {
  if (levelOf(now) > levelOf(than)) return `${now.exerciseId} is above ${than.exerciseId}`;
  if (now.sets > than.sets) return `${now.exerciseId}: ${now.sets} sets, not ${than.sets}`;
  if (now.exerciseId === than.exerciseId && oneSet(now) > oneSet(than)) return `${now.exerciseId}: more in a set`;
  if ((now.effort ?? 0) > (than.effort ?? 0)) return `${now.exerciseId}: effort ${now.effort}, not ${than.effort}`;
  return null;
}

/** Strictly lower: the rung below, or nothing harder and less of something; one that is gone is lower, too. */
export function isLower(now: Prescription | undefined, than: Prescription): boolean {
  if (now === undefined) return true;
  if (exerciseOf(than).easier.includes(now.exerciseId)) return now.sets <= than.sets;
  if (levelOf(now) !== levelOf(than)) return levelOf(now) < levelOf(than);
  if (now.sets > than.sets || oneSet(now) > oneSet(than)) return false;
  return now.sets < than.sets || oneSet(now) < oneSet(than);
}

/** What the plan says about an exercise of a session. */
export function because(plan: CurrentPlan, session: Session, exerciseId: string | undefined) {
  return plan.changes.find((one) => one.sessionId === session.id && one.exerciseId === (exerciseId ?? null))?.because ?? null;
}

export const isAhead = ({ standing }: PlannedSession): boolean => standing.state === 'coming' || standing.state === 'open';
export const isStrength = ({ session }: PlannedSession): boolean => session.kind !== 'mobility';
export { exercises };

/** The plan of facts that were not told as a story. */
export const currentPlanOf = (facts: readonly StoredFact[], today: LocalDay): CurrentPlan => currentPlan(facts, today, exercises);

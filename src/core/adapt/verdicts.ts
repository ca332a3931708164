import type { LocalDay, Milliseconds } from '../calendar/index.ts';
import { type Exercise, exerciseById, type Family } from '../exercise/index.ts';
import { type CheckIn, type RunLogged, worstOfRun } from '../facts/index.ts';
import type { Session } from '../plan/block.ts';
import type { PainCause } from '../plan/why-adapted.ts';
import { familiesOfSpot, type PainState, painState, redFrom, worseOf } from '../safety/index.ts';
import type { Sitting } from './sittings.ts';

/** How it went with the families it names, and what was said. */
export interface Verdict {
  readonly state: PainState | null;
  /** The moment it was said. */
  readonly at: Milliseconds;
  readonly families: readonly Family[];
  readonly cause: PainCause;
}

/** An exercise that was said to hurt. */
export interface Hurt extends Verdict {
  readonly exerciseId: string;
  /** Within the session: main parts answer by their slot, the others by the exercise. */
  readonly part: 'warm-up' | 'main' | 'cool-down';
}

/** A payload with the moment of its fact. */
export type Timed<T> = T & { readonly at: Milliseconds };

/** An answer in which nothing was said. */
const nothing = { during: null, morning: null, compared: null, sharp: false, limp: false } as const;

/** One thing that was said, before it is known which families it answers for. */
export interface Said {
  readonly at: Milliseconds;
  readonly state: PainState | null;
  readonly cause: PainCause;
}

/** A check-in by its own words. */
export function said(check: Timed<CheckIn>, when: PainCause['when'], day: LocalDay, run: RunLogged['run'] | null): Said {
  const cause = { ...causeOf({ ...check, day, when, run }), worse: check.compared === 'worse' };
  const state = painState({ ...nothing, morning: check.pain, compared: check.compared, sharp: cause.sharp, limp: cause.limp });
  return { state, cause, at: check.at };
}

/** A worse morning that no session went before holds the plan where it is; from 6 on it counts in full. */
export function saidOnMorningAlone(check: Timed<CheckIn>, day: LocalDay, run: RunLogged['run'] | null): Said {
  const { state, cause } = said(check, 'morning', day, run);
  const isOnlyWorse = check.compared === 'worse' && check.pain < redFrom && !cause.sharp && !cause.limp;
  return { state: isOnlyWorse ? 'amber' : state, cause, at: check.at };
}

/** What was said of a run. */
export function saidOfRun(run: Timed<RunLogged>, day: LocalDay): Said {
  const pain = worstOfRun(run);
  const cause = causeOf({ ...run, pain, limp: run.altered ?? false, day, when: 'run', run: run.run });
  return { state: painState({ ...nothing, during: pain, limp: cause.limp }), cause, at: run.at };
}

/** What was said of the whole session as it was saved; null: nothing. */
export function saidAtEnd({ finished, day, at }: Sitting): Said | null {
  if (finished === null || (finished.pain === null && finished.sharp !== true && finished.limp !== true)) return null;
  const cause = causeOf({ ...finished, day, when: 'session' });
  return { state: painState({ ...nothing, during: finished.pain, sharp: cause.sharp, limp: cause.limp }), cause, at };
}

/** The exercises that were said to hurt while they were done. */
export function hurtsOf(sitting: Sitting, session: Session | null, exercises: readonly Exercise[]): Hurt[] {
  return sitting.sets.flatMap(({ pain, exerciseId, part, entry }): Hurt[] => {
    if (pain === undefined) return [];
    const cause = causeOf({ ...pain, pain: pain.worst, day: sitting.day, when: 'session' });
    const family = session?.main[entry - session.warmUp.length]?.family ?? exerciseById(exercises, exerciseId)?.family;
    const own = family === undefined ? [] : [family];
    const state = painState({ ...nothing, during: pain.worst, sharp: cause.sharp });
    return [{ ...withFamilies({ state, cause, at: sitting.at }, own), exerciseId, part }];
  });
}

/** Where the pain is decides what it answers for; with no spot it is all that was trained. */
export function withFamilies({ state, cause, at }: Said, all: readonly Family[]): Verdict {
  return { state, cause, at, families: cause.spot === null ? all : familiesOfSpot[cause.spot] };
}

/** The moment of the last red one; null: none is red. */
export function redAtOf(verdicts: readonly Verdict[]): Milliseconds | null {
  const reds = verdicts.filter(({ state }) => state === 'red').map(({ at }) => at);
  return reds.length === 0 ? null : Math.max(...reds);
}

/** The worst of all; null: nothing was said. */
export function worstState(verdicts: readonly Verdict[]): PainState | null {
  return verdicts.reduce<PainState | null>((worst, one) => worseOf(worst, one.state), null);
}

interface CauseSaid {
  readonly day: LocalDay;
  readonly when: PainCause['when'];
  readonly pain: number | null;
  readonly spot?: PainCause['spot'];
  readonly sharp?: boolean;
  readonly limp?: boolean;
  readonly run?: PainCause['run'];
}

function causeOf({ day, when, pain, spot, sharp, limp, run }: CauseSaid): PainCause {
  return {
    day,
    when,
    worst: pain,
    spot: spot ?? null,
    sharp: sharp ?? false,
    limp: limp ?? false,
    worse: false,
    run: run ?? null,
  };
}

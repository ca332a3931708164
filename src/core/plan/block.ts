import type { LocalDay, Seconds } from '../calendar/index.ts';
import type { Dose, ExerciseId, Family, Sides } from '../exercise/index.ts';
import type { Profile } from './profile.ts';
import type { Why } from './why.ts';
import type { WhyAdapted } from './why-adapted.ts';

/** Unique across blocks: made of the block's first day, week and kind. */
export type SessionId = string & { readonly is?: 'session-id' };

export type SessionKind = 'strength-a' | 'strength-b' | 'mobility';
export type Part = 'warm-up' | 'main' | 'cool-down';
export type Phase = 'settle' | 'build' | 'strength' | 'run-ready';

/** An exercise with its dose, its side mode and why it is here. */
export interface Prescription {
  readonly exerciseId: ExerciseId;
  /** The slot that it fills here: the exercise's family or one of alsoFamilies. */
  readonly family: Family;
  readonly sides: Sides;
  readonly sets: number;
  readonly dose: Dose;
  /** To change sides within a set: 5 standing, 10 in any other position; 0 unless sides is 'each'. */
  readonly switchSeconds: Seconds;
  /** Between two sets. */
  readonly restSeconds: Seconds;
  /** Planned effort, RPE 4–7 in half steps, in the main part of strength sessions; null elsewhere. */
  readonly effort: number | null;
  /** Prescriptions with the same letter are played in turn, round by round; null if alone. */
  readonly superset: string | null;
  /** One set more, on this side alone: the less steady one. Only in exercises done on each side; the generator never gives it. */
  readonly extraSide?: 'left' | 'right';
  readonly why: Why | WhyAdapted;
}

export interface Session {
  readonly id: SessionId;
  readonly kind: SessionKind;
  readonly day: LocalDay;
  /** Whole minutes: the compiled timeline's length, rounded up. */
  readonly minutes: number;
  readonly warmUp: readonly Prescription[];
  readonly main: readonly Prescription[];
  readonly coolDown: readonly Prescription[];
}

/** The seven days that begin on its Strength A day. */
export interface Week {
  /** 1–10 */
  readonly number: number;
  readonly kind: 'easy' | 'hard';
  readonly phase: Phase;
  /** `loadOfWeek`: seconds of work at effort 10, over both main parts; exact. */
  readonly load: number;
  /** In order of day; the first is strength-a. */
  readonly sessions: readonly [Session, Session, Session];
}

/** Ten weeks, thirty sessions, and the profile they were made from (exactly as given). */
export interface Block {
  readonly profile: Profile;
  readonly weeks: readonly Week[];
}

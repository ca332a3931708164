import type { Milliseconds } from '../calendar/index.ts';
import type { FactId } from '../facts/index.ts';
import type { Prescription, Session } from '../plan/block.ts';
import type { Side, Step } from './step.ts';
import { compileTimeline } from './timeline.ts';

/**
 * Where the clock stands. Deadlines are stored, never countdowns: what is left is deadline − now; a pause stores what is left.
 * All moments are epoch milliseconds of the run-through's own clock (see player/clock.ts).
 */
export type Status =
  | { readonly kind: 'running'; readonly endsAt: Milliseconds }
  | { readonly kind: 'paused'; readonly leftMs: Milliseconds }
  /** Control was lost: the person left, or the app was closed. `lostAt` says when. */
  | { readonly kind: 'away'; readonly leftMs: Milliseconds; readonly lostAt: Milliseconds }
  /** The last step ended; the summary waits to be saved. */
  | { readonly kind: 'finished'; readonly at: Milliseconds }
  /** Ended early; the summary waits to be saved, or the session to be taken up again with what was left of the step. */
  | { readonly kind: 'abandoned'; readonly at: Milliseconds; readonly leftMs: Milliseconds };

/** Reps or whole seconds done, per side or on both at once. */
export interface Amounts {
  readonly both?: number;
  readonly left?: number;
  readonly right?: number;
}

export interface Recorded {
  readonly factId: FactId;
  readonly done: Amounts;
}

/** One sitting of a session by the player: plain data, one row, written at every step change. */
export interface RunThrough {
  readonly version: 1;
  readonly id: string;
  /** As it was at Start, so that a later plan never changes what is being played. */
  readonly session: Session;
  /** The side that begins. */
  readonly first: Side;
  readonly begunAt: Milliseconds;
  /** Place in the timeline. */
  readonly stepIndex: number;
  readonly status: Status;
  /** What the side that began has done in the set in hand, until the other side ends it. */
  readonly firstSide: number | null;
  /** Sets recorded so far, by `${entry}:${set}`. */
  readonly recorded: Readonly<Record<string, Recorded>>;
  /** Time played in the steps before this one, pauses left out. */
  readonly playedMs: Milliseconds;
}

/** A session begins to run, at its first step. It must have one. */
export function beginRunThrough(id: string, session: Session, first: Side, now: Milliseconds): RunThrough {
  const [step] = stepsOf({ session, first });
  if (step === undefined) throw new Error(`The session ${session.id} has no steps to play`);
  return {
    version: 1,
    id,
    session,
    first,
    begunAt: now,
    stepIndex: 0,
    status: { kind: 'running', endsAt: now + step.seconds * 1000 },
    firstSide: null,
    recorded: {},
    playedMs: 0,
  };
}

// Compiled once per session: the stage asks thirty times a second. Sessions are never changed.
const compiled = new WeakMap<Session, { readonly first: Side; readonly steps: readonly Step[] }>();

/** The steps of a run-through. */
export function stepsOf({ session, first }: Pick<RunThrough, 'session' | 'first'>): readonly Step[] {
  const known = compiled.get(session);
  if (known?.first === first) return known.steps;
  const steps = compileTimeline(session, first);
  compiled.set(session, { first, steps });
  return steps;
}

/** All prescriptions in the order of `Step.entry`. */
export function entriesOf(session: Session): readonly Prescription[] {
  return [...session.warmUp, ...session.main, ...session.coolDown];
}

export const setKey = ({ entry, set }: Pick<Step, 'entry' | 'set'>): string => `${entry}:${set}`;

export const stepMs = (step: Pick<Step, 'seconds'>): Milliseconds => step.seconds * 1000;

/** True once the last step has ended or the person has ended it: only the summary is left. */
export function isOver({ status }: Pick<RunThrough, 'status'>): boolean {
  return status.kind === 'finished' || status.kind === 'abandoned';
}

/** What is left of the step in hand, at least 0. */
export function leftMs({ status }: Pick<RunThrough, 'status'>, now: Milliseconds): Milliseconds {
  switch (status.kind) {
    case 'running':
      return Math.max(0, status.endsAt - now);
    case 'paused':
    case 'away':
      return status.leftMs;
    case 'finished':
    case 'abandoned':
      return 0;
  }
}

/** How much of the step in hand has passed. */
export function elapsedMs(state: RunThrough, now: Milliseconds): Milliseconds {
  return Math.max(0, stepMs(stepOf(state)) - leftMs(state, now));
}

/** The step in hand; after the end, the last. */
export function stepOf(state: RunThrough): Step {
  const steps = stepsOf(state);
  const step = steps[Math.min(state.stepIndex, steps.length - 1)];
  if (step === undefined) throw new Error(`The session ${state.session.id} has no steps to play`);
  return step;
}

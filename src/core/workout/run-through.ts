import type { Milliseconds } from '../calendar/index.ts';
import type { FactId, SetDone } from '../facts/index.ts';
import type { Prescription, Session } from '../plan/block.ts';
import { type Adjustment, adjustedSteps } from './adjustments.ts';
import { entriesOf } from './entries.ts';
import { endsByTap, guidedPace, type Pace } from './pace.ts';
import type { Side, Step } from './step.ts';
import { atTempo, type Tempo } from './tempo.ts';

/**
 * Where the clock stands. Deadlines are stored, never countdowns: what is left is deadline − now; a pause stores what is left.
 * All moments are epoch milliseconds of the run-through's own clock (see player/clock.ts).
 */
export type Status =
  | { readonly kind: 'running'; readonly endsAt: Milliseconds }
  /** Running up: the step ends by a tap alone. */
  | { readonly kind: 'counting'; readonly startedAt: Milliseconds }
  /** `leftMs` is below 0 where a step that ends by a tap has gone beyond its planned length; so it is in the two below. */
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

/** "It hurt", said of a set. */
export type SetPain = NonNullable<SetDone['pain']>;
export type EffortSaid = NonNullable<SetDone['effort']>;

/** What is known of a set so far. */
export interface Recorded {
  /** null: not on record yet, see `RunThrough.unwritten`. */
  readonly factId: FactId | null;
  /** Empty for a set of which nothing was done and only its pain was said. */
  readonly done: Amounts;
  readonly how: SetDone['how'];
  readonly effort?: EffortSaid;
  readonly pain?: SetPain;
}

/** Which form of a session is played. */
export type SessionForm = 'whole' | 'short' | 'gentler';

/** One sitting of a session by the player: plain data, one row, written at every step change. */
export interface RunThrough {
  readonly version: 1;
  readonly id: string;
  /** As it was at Start, so that a later plan never changes what is being played. */
  readonly session: Session;
  readonly form: SessionForm;
  /** The side that begins. */
  readonly first: Side;
  readonly pace: Pace;
  /** Of counted work, from Start to the end; none: as planned. */
  readonly tempo?: Tempo;
  /** What was changed of the timeline while it was played. */
  readonly adjustments: readonly Adjustment[];
  readonly begunAt: Milliseconds;
  /** Place in the timeline. */
  readonly stepIndex: number;
  readonly status: Status;
  /** What the side that began has done in the set in hand, until the other side ends it. */
  readonly firstSide: number | null;
  /** Sets recorded so far, by `${entry}:${set}`. */
  readonly recorded: Readonly<Record<string, Recorded>>;
  /** The set whose record a person has changed since it was written; written once the step is left or the page hides. */
  readonly unwritten: string | null;
  /** Time played in the steps before this one, pauses left out. */
  readonly playedMs: Milliseconds;
}

/** How a session is to be played. */
export interface Begin {
  readonly session: Session;
  readonly first: Side;
  readonly form?: SessionForm;
  readonly pace?: Pace;
  readonly tempo?: Tempo;
}

/** A session begins to run, at its first step. It must have one. */
export function beginRunThrough(
  id: string,
  { session, first, form = 'whole', pace = guidedPace, tempo = 1 }: Begin,
  now: Milliseconds,
): RunThrough {
  const [step] = stepsOf({ session, first, tempo });
  if (step === undefined) throw new Error(`The session ${session.id} has no steps to play`);
  const still: RunThrough = {
    version: 1,
    id,
    session,
    form,
    first,
    pace,
    ...(tempo === 1 ? {} : { tempo }),
    adjustments: none,
    begunAt: now,
    stepIndex: 0,
    status: { kind: 'paused', leftMs: stepMs(step) },
    firstSide: null,
    recorded: {},
    unwritten: null,
    playedMs: 0,
  };
  return { ...still, status: runFrom(still, stepMs(step), now) };
}

const none: readonly Adjustment[] = [];

interface Compiled {
  readonly first: Side;
  readonly steps: readonly Step[];
}

// Compiled once per list of adjustments: the stage asks thirty times a second, of what is played and of what was foreseen. Sessions and
// these lists are never changed.
const compiled = new WeakMap<Session, WeakMap<readonly Adjustment[], Compiled>>();

/** The steps of a run-through as it is played, with what was changed of them on the way; the same list for as long as nothing is. */
export function stepsOf({ session: planned, first, tempo = 1, adjustments = none }: StepSource): readonly Step[] {
  const session = atTempo(planned, tempo);
  const changes = adjustments.length === 0 ? none : adjustments;
  const lists = compiled.get(session) ?? new WeakMap<readonly Adjustment[], Compiled>();
  compiled.set(session, lists);
  const known = lists.get(changes);
  if (known?.first === first) return known.steps;
  const steps = adjustedSteps(session, first, changes);
  lists.set(changes, { first, steps });
  return steps;
}
type StepSource = Pick<RunThrough, 'session' | 'first'> & Partial<Pick<RunThrough, 'adjustments' | 'tempo'>>;

export const setKey = ({ entry, set }: Pick<Step, 'entry' | 'set'>): string => `${entry}:${set}`;

export const stepMs = (step: Pick<Step, 'seconds'>): Milliseconds => step.seconds * 1000;

/** True once the last step has ended or the person has ended it: only the summary is left. */
export function isOver({ status }: Pick<RunThrough, 'status'>): boolean {
  return status.kind === 'finished' || status.kind === 'abandoned';
}

/** True while the clock of the session goes, down or up. */
export function isGoing({ status }: Pick<RunThrough, 'status'>): boolean {
  return status.kind === 'running' || status.kind === 'counting';
}

/** The status of the step in hand that goes on with so much left of it. */
export function runFrom(state: RunThrough, left: Milliseconds, now: Milliseconds): Status {
  const step = stepOf(state);
  // What has gone beyond its planned length at own pace stays so, though the pace was changed meanwhile: its end would invent work.
  return left <= 0 || endsByTap(state.pace, step, entryOf(state, step))
    ? { kind: 'counting', startedAt: now - (stepMs(step) - left) }
    : { kind: 'running', endsAt: now + left };
}

/** What is left of the step in hand by its planned length; below 0 where a step that ends by a tap has gone beyond it. */
export function remainingMs(state: RunThrough, now: Milliseconds): Milliseconds {
  const { status } = state;
  switch (status.kind) {
    case 'running':
      return Math.max(0, status.endsAt - now);
    case 'counting':
      return stepMs(stepOf(state)) - Math.max(0, now - status.startedAt);
    case 'paused':
    case 'away':
      return status.leftMs;
    case 'finished':
    case 'abandoned':
      return 0;
  }
}

/** What is left of the step in hand, at least 0. */
export function leftMs(state: RunThrough, now: Milliseconds): Milliseconds {
  return Math.max(0, remainingMs(state, now));
}

/** How much of the step in hand has passed. */
export function elapsedMs(state: RunThrough, now: Milliseconds): Milliseconds {
  return Math.max(0, stepMs(stepOf(state)) - remainingMs(state, now));
}

/** The step in hand; after the end, the last. */
export function stepOf(state: RunThrough): Step {
  const steps = stepsOf(state);
  const step = steps[Math.min(state.stepIndex, steps.length - 1)];
  if (step === undefined) throw new Error(`The session ${state.session.id} has no steps to play`);
  return step;
}

/** What is prescribed for a step. */
export function entryOf(played: Pick<RunThrough, 'session' | 'tempo'>, step: Pick<Step, 'entry'>): Prescription | undefined {
  return entriesOf(playedSession(played))[step.entry];
}

/** The session at the tempo at which it is played. */
export function playedSession({ session, tempo = 1 }: Pick<RunThrough, 'session' | 'tempo'>): Session {
  return atTempo(session, tempo);
}

import type { Milliseconds } from '../calendar/index.ts';
import type { Adjustment } from './adjustments.ts';
import { type Consequence, consequenceOf, endsAsOne, painToStopIn } from './in-session.ts';
import { after, isSameSet, settle, type Transition } from './records.ts';
import {
  type Amounts,
  type EffortSaid,
  isGoing,
  type Recorded,
  type RunThrough,
  remainingMs,
  type SetPain,
  setKey,
  stepOf,
  stepsOf,
} from './run-through.ts';
import type { Step } from './step.ts';

/** What a person says about a set: `about`, or the one in question. null takes an answer back. */
export type Answer = { readonly about?: Pick<Step, 'entry' | 'set'> } & (
  | { readonly of: 'effort'; readonly effort: EffortSaid | null }
  | { readonly of: 'pain'; readonly pain: SetPain | null }
  /** What was really done, on one side or on both at once. */
  | { readonly of: 'amount'; readonly side: keyof Amounts; readonly amount: number }
);

/** The set that an answer is about: the one in hand or just done. null: none has begun yet. */
export function setInQuestion(state: RunThrough): Step | null {
  const steps = stepsOf(state);
  const step = stepOf(state);
  switch (step.kind) {
    case 'work':
      return step;
    case 'switch':
    case 'rest':
      return steps.find((each) => each.kind === 'work' && isSameSet(each, step)) ?? null;
    case 'prepare':
      return steps.slice(0, state.stepIndex).findLast((each) => each.kind === 'work') ?? null;
  }
}

/** What is known of a set; null: nothing. */
export function recordedOf(state: Pick<RunThrough, 'recorded'>, step: Pick<Step, 'entry' | 'set'>): Recorded | null {
  return state.recorded[setKey(step)] ?? null;
}

/** How many sets of an exercise are still to come after the step in hand. */
export function setsAhead(state: RunThrough, { entry, set }: Pick<Step, 'entry' | 'set'>): number {
  const ahead = stepsOf(state).filter(
    (step, index) => index > state.stepIndex && step.kind === 'work' && step.entry === entry && step.set > set,
  );
  return new Set(ahead.map((step) => step.set)).size;
}

/** What the answers about the set in question mean, and whether what they offer was taken. */
export function consequenceNow(state: RunThrough): { readonly consequence: Consequence; readonly taken: boolean } {
  const step = setInQuestion(state);
  if (step === null) return { consequence: 'none', taken: false };
  const taken = state.adjustments.some((adjustment) => isTakenHere(state, adjustment));
  // As if nothing had been taken: an offer that was taken is still the answer's.
  const before = taken ? { ...state, adjustments: state.adjustments.filter((each) => !isTakenHere(state, each)) } : state;
  return {
    consequence: consequenceOf(recordedOf(state, step) ?? {}, setsAhead(before, step), painToStopIn(state.session.id)),
    taken,
  };
}

/** True while the player stands where pain has ended an exercise, to say so. */
export function isStopped(state: RunThrough): boolean {
  return state.status.kind === 'paused' && state.adjustments.some((each) => isEndedHere(state, each, 'pain'));
}

function isEndedHere(state: RunThrough, each: Adjustment, because: 'pain' | 'asked'): boolean {
  return each.kind === 'exercise-ended' && each.index === state.stepIndex && each.because === because;
}

function isTakenHere(state: RunThrough, each: Adjustment): boolean {
  return isEndedHere(state, each, 'asked') || (each.kind === 'fewer-sets' && each.index === state.stepIndex);
}

/** An answer is kept in the run-through at once and adapts what is ahead; it is written when the step is left. */
export function answer(state: RunThrough, said: Answer, now: Milliseconds): Transition {
  const { about } = said;
  // The picture of an earlier set may still be open when the next has begun.
  const step = about === undefined ? setInQuestion(state) : (stepsOf(state).find((each) => isSameSet(each, about)) ?? null);
  if (step === null) return { state, records: [] };
  const key = setKey(step);
  if (state.unwritten !== null && state.unwritten !== key) return after(settle(state), (kept) => answer(kept, said, now));
  const earlier = state.recorded[key];
  const next = said.of === 'effort' && earlier === undefined ? undefined : changed(earlier ?? nothingYet, said);
  if (next === undefined) return { state, records: [] };
  const { [key]: _, ...others } = state.recorded;
  const isEmpty = next.factId === null && Object.keys(next.done).length === 0 && next.pain === undefined;
  const answered: RunThrough = {
    ...state,
    recorded: isEmpty ? others : { ...others, [key]: next },
    unwritten: isEmpty ? null : key,
  };
  return { state: said.of === 'pain' ? adapted(answered, step, now) : answered, records: [] };
}

const nothingYet: Recorded = { factId: null, done: {}, how: 'guided' };

function changed({ effort, pain, ...rest }: Recorded, said: Answer): Recorded {
  const withEffort = said.of === 'effort' ? said.effort : (effort ?? null);
  const withPain = said.of === 'pain' ? said.pain : (pain ?? null);
  return {
    ...rest,
    ...(said.of === 'amount' ? { done: { ...rest.done, [said.side]: Math.max(0, said.amount) }, how: 'typed' } : {}),
    ...(withEffort === null ? {} : { effort: withEffort }),
    ...(withPain === null ? {} : { pain: withPain }),
  };
}

/** Pain that ends the exercise takes its sets out and stops the clock, so that nobody in pain is hurried; a smaller one puts them back. */
function adapted(state: RunThrough, step: Step, now: Milliseconds): RunThrough {
  const adjustments = state.adjustments.filter((each) => !isEndedHere(state, each, 'pain'));
  const isRed = consequenceOf(recordedOf(state, step) ?? {}, 0, painToStopIn(state.session.id)) === 'ends-exercise';
  if (!isRed) return adjustments.length === state.adjustments.length ? state : { ...state, adjustments };
  const ended: Adjustment = {
    kind: 'exercise-ended',
    index: state.stepIndex,
    entry: step.entry,
    set: lastSetBegun(state, step),
    because: 'pain',
  };
  return {
    ...state,
    adjustments: [...adjustments, ended, ...(endsAsOne(state.session.id) ? restEnded(state, step.entry) : [])],
    status: isGoing(state) ? { kind: 'paused', leftMs: remainingMs(state, now) } : state.status,
  };
}

/** Every other exercise that is still to come ends with it: none of its sets is begun. */
function restEnded(state: RunThrough, entry: number): readonly Adjustment[] {
  const ahead = stepsOf(state).filter((step, index) => index > state.stepIndex && step.kind === 'work' && step.entry !== entry);
  return [...new Set(ahead.map((step) => step.entry))].map((later) => ({
    kind: 'exercise-ended',
    index: state.stepIndex,
    entry: later,
    set: 0,
    because: 'pain',
  }));
}

/** A set of the exercise that has begun meanwhile is the last one, too: what was done of it is kept. */
function lastSetBegun(state: RunThrough, { entry, set }: Step): number {
  const begun = stepsOf(state).filter((step, index) => index <= state.stepIndex && step.kind === 'work' && step.entry === entry);
  return Math.max(set, ...begun.map((step) => step.set));
}

/** What an answer offered is taken: the exercise stops with this set, or has one set fewer. */
export function takeOffer(state: RunThrough, offer: 'stop-exercise' | 'one-set-fewer'): RunThrough {
  const step = setInQuestion(state);
  if (step === null || setsAhead(state, step) === 0) return state;
  const { entry, set } = step;
  const index = state.stepIndex;
  const sets = Math.max(...stepsOf(state).flatMap((each) => (each.kind === 'work' && each.entry === entry ? [each.set] : [])));
  const adjustment: Adjustment =
    offer === 'stop-exercise'
      ? { kind: 'exercise-ended', index, entry, set, because: 'asked' }
      : { kind: 'fewer-sets', index, entry, sets: sets - 1 };
  return { ...state, adjustments: [...state.adjustments, adjustment] };
}

/** The offer is given back: the sets are there again. */
export function takeBackOffer(state: RunThrough): RunThrough {
  const adjustments = state.adjustments.filter((each) => !isTakenHere(state, each));
  return adjustments.length === state.adjustments.length ? state : { ...state, adjustments };
}

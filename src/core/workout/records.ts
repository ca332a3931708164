import type { Milliseconds } from '../calendar/index.ts';
import type { Prescription } from '../plan/block.ts';
import { amountAfter, amountDone, amountLeft } from './amounts.ts';
import { endsByTap } from './pace.ts';
import { type Amounts, entryOf, type Recorded, type RunThrough, setKey, stepMs, stepOf, stepsOf } from './run-through.ts';
import type { Step } from './step.ts';

/** A set that is to be written, whole: with what was recorded of it before. Nothing in `done`: only its pain is known. */
export interface SetRecord extends Omit<Recorded, 'factId'> {
  readonly step: Step;
  readonly prescription: Prescription;
}

/** The next state, and the sets to write on the way to it. */
export interface Transition {
  readonly state: RunThrough;
  readonly records: readonly SetRecord[];
}

export const isSameSet = (a: Pick<Step, 'entry' | 'set'>, b: Pick<Step, 'entry' | 'set'>): boolean =>
  a.entry === b.entry && a.set === b.set;

/** The second transition after the first; records of both. */
export function after(first: Transition, second: (state: RunThrough) => Transition): Transition {
  if (first.state.status.kind === 'finished' || first.state.status.kind === 'abandoned') return first;
  const { state, records } = second(first.state);
  return { state, records: [...first.records, ...records] };
}

/**
 * What was done in the step in hand after `elapsed` of it. The side that begins waits for the other; a set is recorded when its
 * last side ends. `saidDone`: a person at own pace said so.
 */
export function countWork(state: RunThrough, elapsed: Milliseconds, saidDone = false): Transition {
  const step = stepOf(state);
  const prescription = entryOf(state, step);
  if (step.kind !== 'work' || prescription === undefined) return { state, records: [] };
  const own = endsByTap(state.pace, step, prescription) || elapsed > stepMs(step) + 1;
  const count = own ? (saidDone ? amountDone : amountLeft) : amountAfter;
  const amount = count(prescription, elapsed);
  if (step.side !== null && hasSideAhead(state, step)) {
    return { state: { ...state, firstSide: amount > 0 ? amount : state.firstSide }, records: [] };
  }
  return recordSet(state, step, step.side === null ? { both: amount } : { [step.side]: amount }, own ? 'tapped' : 'guided');
}

function hasSideAhead(state: RunThrough, step: Step): boolean {
  return stepsOf(state).some((later, index) => index > state.stepIndex && later.kind === 'work' && isSameSet(later, step));
}

/** Records what was done in a set, with the side that waited. Nothing done, nothing recorded. */
export function recordSet(state: RunThrough, step: Step, amounts: Amounts, how: Recorded['how'] = 'guided'): Transition {
  const prescription = entryOf(state, step);
  const waited: Amounts = state.firstSide === null ? {} : { [state.first]: state.firstSide };
  const fresh = Object.fromEntries(Object.entries({ ...waited, ...amounts }).filter(([, amount]) => amount > 0));
  const cleared = { ...state, firstSide: null };
  if (prescription === undefined || Object.keys(fresh).length === 0) return { state: cleared, records: [] };
  const { factId: _, ...earlier } = state.recorded[setKey(step)] ?? { factId: null, done: {}, how };
  const done: Amounts = { ...earlier.done, ...fresh };
  const unwritten = state.unwritten === setKey(step) ? null : state.unwritten;
  return { state: { ...cleared, unwritten }, records: [{ ...earlier, step, prescription, done, how }] };
}

/** Writes what a person has changed of a set's record, if anything is waiting to be written. */
export function settle(state: RunThrough): Transition {
  const { unwritten } = state;
  if (unwritten === null) return { state, records: [] };
  const settled = { ...state, unwritten: null };
  const recorded = state.recorded[unwritten];
  const step = stepsOf(state).find((each) => each.kind === 'work' && setKey(each) === unwritten);
  const prescription = step && entryOf(state, step);
  if (recorded === undefined || step === undefined || prescription === undefined) return { state: settled, records: [] };
  const { factId: _, ...known } = recorded;
  return { state: settled, records: [{ ...known, step, prescription }] };
}

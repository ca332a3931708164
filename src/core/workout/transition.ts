import type { Milliseconds } from '../calendar/index.ts';
import type { Prescription } from '../plan/block.ts';
import { amountAfter } from './amounts.ts';
import {
  type Amounts,
  elapsedMs,
  entriesOf,
  isOver,
  leftMs,
  type RunThrough,
  type Status,
  setKey,
  stepMs,
  stepOf,
  stepsOf,
} from './run-through.ts';
import type { Step } from './step.ts';

/** What can happen to a run-through. */
export type PlayerEvent =
  | { readonly type: 'clock-advanced' }
  | { readonly type: 'pause-tapped' }
  | { readonly type: 'resume-tapped' }
  | { readonly type: 'next-tapped' }
  | { readonly type: 'back-tapped' }
  | { readonly type: 'end-tapped' }
  /** The page is seen again; since `leftAt` nobody could see or hear it. */
  | { readonly type: 'returned'; readonly leftAt: Milliseconds }
  /** The person went to another screen of the app; `returned` follows if they come back to a rest that went on. */
  | { readonly type: 'left' }
  /** The row was found at the start of the app: the page that played it is gone. */
  | { readonly type: 'found' };

/** A set that ended with something done in it. `done` is whole: with what was recorded of the same set before. */
export interface SetRecord {
  readonly step: Step;
  readonly prescription: Prescription;
  readonly done: Amounts;
}

/** The next state, and the sets that ended on the way to it. */
export interface Transition {
  readonly state: RunThrough;
  readonly records: readonly SetRecord[];
}

/** Out of sight for longer than this in a step that needs the person: control was lost. */
export const awayAfterMs: Milliseconds = 5_000;
/** "Back" this soon after a step began means the step before it. */
export const restartWithinMs: Milliseconds = 2_000;

/** The player's one rule: `(state, event, now) → state` and the sets that ended by it. Pure; `now` is on the run-through's clock. */
export function transition(state: RunThrough, event: PlayerEvent, now: Milliseconds): Transition {
  if (isOver(state)) return afterTheEnd(state, event, now);
  switch (event.type) {
    case 'clock-advanced':
      return advance(state, now);
    case 'pause-tapped':
      if (state.status.kind !== 'running') return { state, records: [] };
      return after(advance(state, now), (at) => still(at, { kind: 'paused', leftMs: leftMs(at, now) }));
    case 'resume-tapped':
      if (state.status.kind === 'running') return advance(state, now);
      return still(state, { kind: 'running', endsAt: now + leftMs(state, now) });
    case 'next-tapped':
      return after(advance(state, now), (at) => leaveStep(at, elapsedMs(at, now), now));
    case 'back-tapped':
      return after(advance(state, now), (at) => back(at, now));
    case 'end-tapped':
      return after(advance(state, now), (at) => end(at, now));
    case 'returned':
      return state.status.kind === 'running'
        ? after(advance(state, event.leftAt), (at) => returned(at, event.leftAt, now))
        : { state, records: [] };
    case 'left':
      return state.status.kind === 'running' ? after(advance(state, now), (at) => left(at, now)) : { state, records: [] };
    case 'found':
      if (state.status.kind !== 'running') return { state, records: [] };
      return still(state, awayAtStart(state, state.status.endsAt - stepMs(stepOf(state))));
  }
}

/** Over, until it is saved: only what was ended early can be taken up again, where it was left. */
function afterTheEnd(state: RunThrough, event: PlayerEvent, now: Milliseconds): Transition {
  if (event.type !== 'resume-tapped' || state.status.kind !== 'abandoned') return { state, records: [] };
  const { leftMs: remaining } = state.status;
  const playedMs = state.playedMs - (stepMs(stepOf(state)) - remaining);
  return still({ ...state, playedMs }, { kind: 'running', endsAt: now + remaining });
}

const isSameSet = (a: Step, b: Step): boolean => a.entry === b.entry && a.set === b.set;

const still = (state: RunThrough, status: Status = state.status): Transition => ({ state: { ...state, status }, records: [] });

/** The second transition after the first; records of both. */
function after(first: Transition, second: (state: RunThrough) => Transition): Transition {
  if (isOver(first.state)) return first;
  const { state, records } = second(first.state);
  return { state, records: [...first.records, ...records] };
}

/** Every step whose deadline has passed ends at its deadline, however many there are. */
function advance(state: RunThrough, now: Milliseconds): Transition {
  let reached: Transition = { state, records: [] };
  for (let { status } = state; status.kind === 'running' && status.endsAt <= now; status = reached.state.status) {
    const { endsAt } = status;
    reached = after(reached, (at) => leaveStep(at, stepMs(stepOf(at)), endsAt));
  }
  return reached;
}

/** Ends the step in hand after `elapsed` of it and begins the next, running or paused as before. */
function leaveStep(state: RunThrough, elapsed: Milliseconds, now: Milliseconds): Transition {
  const { state: counted, records } = countWork(state, elapsed);
  const next = stepsOf(state)[state.stepIndex + 1];
  const playedMs = state.playedMs + elapsed;
  if (next === undefined) return { state: { ...counted, playedMs, status: { kind: 'finished', at: now } }, records };
  return { state: { ...counted, playedMs, stepIndex: state.stepIndex + 1, status: begin(state, next, now) }, records };
}

/** A step begins in the way the one before it was: running, or standing still at its start. */
function begin(state: RunThrough, step: Step, now: Milliseconds): Status {
  return state.status.kind === 'running'
    ? { kind: 'running', endsAt: now + stepMs(step) }
    : { kind: 'paused', leftMs: stepMs(step) };
}

/** What was done in the step in hand. The side that begins waits for the other; a set is recorded when its last side ends. */
function countWork(state: RunThrough, elapsed: Milliseconds): Transition {
  const step = stepOf(state);
  const prescription = entriesOf(state.session)[step.entry];
  if (step.kind !== 'work' || prescription === undefined) return { state, records: [] };
  const amount = amountAfter(prescription, elapsed);
  if (step.side === state.first && prescription.sides === 'each') {
    return { state: { ...state, firstSide: amount > 0 ? amount : state.firstSide }, records: [] };
  }
  return recordSet(state, step, step.side === null ? { both: amount } : { [step.side]: amount });
}

/** Records what was done in a set, with the side that waited. Nothing done, nothing recorded. */
function recordSet(state: RunThrough, step: Step, amounts: Amounts): Transition {
  const prescription = entriesOf(state.session)[step.entry];
  const waited: Amounts = state.firstSide === null ? {} : { [state.first]: state.firstSide };
  const fresh = Object.fromEntries(Object.entries({ ...waited, ...amounts }).filter(([, amount]) => amount > 0));
  const cleared = { ...state, firstSide: null };
  if (prescription === undefined || Object.keys(fresh).length === 0) return { state: cleared, records: [] };
  const done: Amounts = { ...state.recorded[setKey(step)]?.done, ...fresh };
  return { state: cleared, records: [{ step, prescription, done }] };
}

/** The start of the step in hand, or, at its start, the step before. A first side that waits is recorded before its set is left. */
function back(state: RunThrough, now: Milliseconds): Transition {
  const elapsed = elapsedMs(state, now);
  const stepIndex = elapsed < restartWithinMs ? Math.max(0, state.stepIndex - 1) : state.stepIndex;
  const step = stepsOf(state)[stepIndex] ?? stepOf(state);
  const kept = isSameSet(step, stepOf(state)) ? still(state) : recordSet(state, stepOf(state), {});
  const playedMs = state.playedMs + elapsed;
  return { state: { ...kept.state, stepIndex, playedMs, status: begin(state, step, now) }, records: kept.records };
}

/** Ended early: what is done of the set in hand is kept. */
function end(state: RunThrough, now: Milliseconds): Transition {
  const elapsed = elapsedMs(state, now);
  const counted = countWork(state, elapsed);
  const rest = counted.state.firstSide === null ? still(counted.state) : recordSet(counted.state, stepOf(state), {});
  return {
    state: {
      ...rest.state,
      playedMs: state.playedMs + elapsed,
      status: { kind: 'abandoned', at: now, leftMs: leftMs(state, now) },
    },
    records: [...counted.records, ...rest.records],
  };
}

/** Gone to another screen. A rest goes on by the clock; any other step waits where it is. */
function left(state: RunThrough, now: Milliseconds): Transition {
  if (stepOf(state).kind === 'rest') return { state, records: [] };
  return still(state, { kind: 'away', leftMs: leftMs(state, now), lostAt: now });
}

/** Seen again. A rest has gone on by the clock; any other step waits where it was left. */
function returned(state: RunThrough, leftAt: Milliseconds, now: Milliseconds): Transition {
  if (now - leftAt <= awayAfterMs) return advance(state, now);
  if (stepOf(state).kind !== 'rest') return still(state, { kind: 'away', leftMs: leftMs(state, leftAt), lostAt: leftAt });
  if (leftMs(state, now) > 0) return { state, records: [] };
  const ended = leaveStep(state, stepMs(stepOf(state)), now);
  return isOver(ended.state) ? ended : still(ended.state, awayAtStart(ended.state, leftAt));
}

function awayAtStart(state: RunThrough, lostAt: Milliseconds): Status {
  return { kind: 'away', leftMs: stepMs(stepOf(state)), lostAt };
}

import type { Milliseconds } from '../calendar/index.ts';
import type { Adjustment } from './adjustments.ts';
import { countWork, isSameSet, recordSet, type Transition } from './records.ts';
import {
  elapsedMs,
  isGoing,
  type RunThrough,
  remainingMs,
  runFrom,
  type Status,
  stepMs,
  stepOf,
  stepsOf,
} from './run-through.ts';

/** "Back" this soon after a step began means the step before it. */
const restartWithinMs: Milliseconds = 2_000;
/** One tap on "+15 s", and what a rest can grow by in all. */
const moreRestSeconds = 15;
const mostExtraRestSeconds = 600;

/** Ends the step in hand after `elapsed` of it and begins the next, going or standing still as before. */
export function leaveStep(state: RunThrough, elapsed: Milliseconds, now: Milliseconds, saidDone = false): Transition {
  const { state: counted, records } = countWork(state, elapsed, saidDone);
  return { state: goTo(counted, state.stepIndex + 1, elapsed, now), records };
}

/** The start of another step, going or standing still as before; behind the last one the session is finished. */
function goTo(state: RunThrough, stepIndex: number, elapsed: Milliseconds, now: Milliseconds): RunThrough {
  const playedMs = state.playedMs + elapsed;
  const step = stepsOf(state)[stepIndex];
  if (step === undefined) return { ...state, playedMs, status: { kind: 'finished', at: now } };
  const there = { ...state, playedMs, stepIndex };
  return { ...there, status: isGoing(state) ? runFrom(there, stepMs(step), now) : { kind: 'paused', leftMs: stepMs(step) } };
}

/** The same, and the clock goes whatever it did before. */
function setGoing(state: RunThrough, now: Milliseconds): RunThrough {
  return state.status.kind === 'finished' || isGoing(state)
    ? state
    : { ...state, status: runFrom(state, stepMs(stepOf(state)), now) };
}

/** The start of the step in hand, or, at its start, the step before. A first side that waits is recorded before its set is left. */
export function back(state: RunThrough, now: Milliseconds): Transition {
  const elapsed = elapsedMs(state, now);
  const stepIndex = elapsed < restartWithinMs ? Math.max(0, state.stepIndex - 1) : state.stepIndex;
  const step = stepsOf(state)[stepIndex] ?? stepOf(state);
  const kept: Transition = isSameSet(step, stepOf(state)) ? { state, records: [] } : recordSet(state, stepOf(state), {});
  return { state: goTo(kept.state, stepIndex, elapsed, now), records: kept.records };
}

/** The set in hand once more, from its beginning; a rest repeats the set that it follows. */
export function repeatSet(state: RunThrough, now: Milliseconds): Transition {
  const step = stepOf(state);
  const from = stepsOf(state).findIndex((each) => each.kind !== 'rest' && isSameSet(each, step));
  return { state: setGoing(goTo(state, Math.max(0, from), elapsedMs(state, now), now), now), records: [] };
}

/** Past the set in hand. What of it was whole is kept, and nothing more. */
export function skipSet(state: RunThrough, now: Milliseconds): Transition {
  const step = stepOf(state);
  const elapsed = elapsedMs(state, now);
  const counted = countWork(state, elapsed);
  const settled = counted.state.firstSide === null ? { state: counted.state, records: [] } : recordSet(counted.state, step, {});
  const past = stepsOf(state).findIndex(
    (each, index) => index > state.stepIndex && (each.kind === 'rest' || !isSameSet(each, step)),
  );
  const there = goTo(settled.state, past === -1 ? stepsOf(state).length : past, elapsed, now);
  return { state: setGoing(there, now), records: [...counted.records, ...settled.records] };
}

/** On from where an exercise was ended: the next step, going. */
export function goOn(state: RunThrough, now: Milliseconds): Transition {
  const { state: counted, records } = countWork(state, elapsedMs(state, now));
  const settled = counted.firstSide === null ? { state: counted, records: [] } : recordSet(counted, stepOf(state), {});
  const there = goTo(settled.state, state.stepIndex + 1, elapsedMs(state, now), now);
  return { state: setGoing(there, now), records: [...records, ...settled.records] };
}

/** Ended early: what is done of the set in hand is kept. */
export function end(state: RunThrough, now: Milliseconds): Transition {
  const elapsed = elapsedMs(state, now);
  const counted = countWork(state, elapsed);
  const rest: Transition =
    counted.state.firstSide === null ? { state: counted.state, records: [] } : recordSet(counted.state, stepOf(state), {});
  const status: Status = { kind: 'abandoned', at: now, leftMs: remainingMs(state, now) };
  return {
    state: { ...rest.state, playedMs: state.playedMs + elapsed, status },
    records: [...counted.records, ...rest.records],
  };
}

/** The rest in hand is longer by one tap's worth. */
export function moreRest(state: RunThrough): RunThrough {
  if (stepOf(state).kind !== 'rest') return state;
  const isHere = (each: Adjustment) => each.kind === 'longer-rest' && each.index === state.stepIndex;
  const before = state.adjustments.find(isHere);
  const seconds = (before?.kind === 'longer-rest' ? before.seconds : 0) + moreRestSeconds;
  if (seconds > mostExtraRestSeconds) return state;
  // In the place where it was, if it was: what was changed after it stands on it.
  const longer: Adjustment = { kind: 'longer-rest', index: state.stepIndex, seconds };
  const adjustments = before ? state.adjustments.map((each) => (isHere(each) ? longer : each)) : [...state.adjustments, longer];
  const { status } = state;
  const extra = moreRestSeconds * 1000;
  return { ...state, adjustments, status: withMore(status, extra) };
}

function withMore(status: Status, extra: Milliseconds): Status {
  switch (status.kind) {
    case 'running':
      return { ...status, endsAt: status.endsAt + extra };
    case 'paused':
    case 'away':
      return { ...status, leftMs: status.leftMs + extra };
    case 'counting':
    case 'finished':
    case 'abandoned':
      return status;
  }
}

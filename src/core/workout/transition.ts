import type { Milliseconds, Seconds } from '../calendar/index.ts';
import { type Answer, answer, takeBackOffer, takeOffer } from './answers.ts';
import { back, end, goOn, leaveStep, moreRest, repeatSet, skipSet } from './moves.ts';
import type { Pace } from './pace.ts';
import { after, settle, type Transition } from './records.ts';
import {
  elapsedMs,
  isGoing,
  isOver,
  leftMs,
  type RunThrough,
  remainingMs,
  runFrom,
  type Status,
  stepMs,
  stepOf,
} from './run-through.ts';

/** What can happen to a run-through. */
export type PlayerEvent =
  | { readonly type: 'clock-advanced' }
  | { readonly type: 'pause-tapped' }
  | { readonly type: 'resume-tapped' }
  | { readonly type: 'next-tapped' }
  | { readonly type: 'back-tapped' }
  | { readonly type: 'end-tapped' }
  /** Work at own pace is done; "I'm ready" before an exercise that waits. */
  | { readonly type: 'done-tapped' }
  /** +15 s, in a rest. */
  | { readonly type: 'more-rest-tapped' }
  /** On a return: the set in hand from its beginning, or past it. */
  | { readonly type: 'repeat-set-tapped' }
  | { readonly type: 'skip-set-tapped' }
  /** Something was said about the set in hand or just done. */
  | { readonly type: 'answered'; readonly answer: Answer }
  | { readonly type: 'offer-taken'; readonly offer: 'stop-exercise' | 'one-set-fewer' }
  | { readonly type: 'offer-given-back' }
  /** On from where pain has ended an exercise. */
  | { readonly type: 'go-on-tapped' }
  | { readonly type: 'pace-changed'; readonly pace: Pace }
  /** The page goes out of sight; `returned` tells what that means once it is seen again. */
  | { readonly type: 'hidden' }
  /** The page is seen again; since `leftAt` nobody could see or hear it. */
  | { readonly type: 'returned'; readonly leftAt: Milliseconds }
  /** In pocket mode: out of sight the track has played to this place of the timeline, and plays on or was stopped there. */
  | { readonly type: 'track-played'; readonly to: Seconds; readonly on: boolean }
  /** The person went to another screen of the app; `returned` follows if they come back to a rest that went on. */
  | { readonly type: 'left' }
  /** The row was found at the start of the app: the page that played it is gone. */
  | { readonly type: 'found' };

/** Out of sight for longer than this in a step that needs the person: control was lost. */
export const awayAfterMs: Milliseconds = 5_000;

/** A track and a clock this near to one another agree. */
const unevenMs: Milliseconds = 100;

/** The player's one rule: `(state, event, now) → state` and the sets to write by it. Pure; `now` is on the run-through's clock. */
export function transition(state: RunThrough, event: PlayerEvent, now: Milliseconds): Transition {
  if (isOver(state)) return afterTheEnd(state, event, now);
  const moved = happen(state, event, now);
  // What was said of a set is written once its step is left.
  const isLeft = moved.state.stepIndex !== state.stepIndex || isOver(moved.state);
  if (!isLeft || moved.state.unwritten === null) return moved;
  const settled = settle(moved.state);
  return { state: settled.state, records: [...moved.records, ...settled.records] };
}

function happen(state: RunThrough, event: PlayerEvent, now: Milliseconds): Transition {
  switch (event.type) {
    case 'clock-advanced':
      return advance(state, now);
    case 'pause-tapped':
      if (!isGoing(state)) return only(state);
      return after(advance(state, now), (at) => still(at, { kind: 'paused', leftMs: remainingMs(at, now) }));
    case 'resume-tapped':
      if (isGoing(state)) return advance(state, now);
      return still(state, runFrom(state, remainingMs(state, now), now));
    case 'next-tapped':
      return after(advance(state, now), (at) => leaveStep(at, elapsedMs(at, now), now));
    case 'done-tapped':
      return after(advance(state, now), (at) =>
        at.stepIndex === state.stepIndex ? leaveStep(at, elapsedMs(at, now), now, true) : only(at),
      );
    case 'back-tapped':
      return after(advance(state, now), (at) => back(at, now));
    case 'end-tapped':
      return after(advance(state, now), (at) => end(at, now));
    case 'more-rest-tapped':
      return after(advance(state, now), (at) => only(moreRest(at)));
    case 'repeat-set-tapped':
      return after(advance(state, now), (at) => repeatSet(at, now));
    case 'skip-set-tapped':
      return after(advance(state, now), (at) => skipSet(at, now));
    case 'answered':
      // Said of the picture on the screen: a step that ended this very moment is still the one that is meant.
      return answer(state, event.answer, now);
    case 'offer-taken':
      return only(takeOffer(state, event.offer));
    case 'offer-given-back':
      return only(takeBackOffer(state));
    case 'go-on-tapped':
      return after(advance(state, now), (at) => goOn(at, now));
    case 'pace-changed':
      return after(advance(state, now), (at) => withPace({ ...at, pace: event.pace }, now));
    case 'hidden':
      return settle(state);
    case 'returned':
      return isGoing(state) ? after(advance(state, event.leftAt), (at) => returned(at, event.leftAt, now)) : only(state);
    case 'track-played':
      return after(follow(state, event.to, now), (at) =>
        event.on || !isGoing(at) ? only(at) : still(at, { kind: 'paused', leftMs: remainingMs(at, now) }),
      );
    case 'left':
      return after(settle(state), (kept) => (isGoing(kept) ? after(advance(kept, now), (at) => left(at, now)) : only(kept)));
    case 'found':
      return only(found(state));
  }
}

/** Over, until it is saved: only what was ended early can be taken up again, where it was left. */
function afterTheEnd(state: RunThrough, event: PlayerEvent, now: Milliseconds): Transition {
  if (event.type !== 'resume-tapped' || state.status.kind !== 'abandoned') return only(state);
  const { leftMs: remaining } = state.status;
  const playedMs = state.playedMs - (stepMs(stepOf(state)) - remaining);
  return still({ ...state, playedMs }, runFrom(state, remaining, now));
}

const only = (state: RunThrough): Transition => ({ state, records: [] });

const still = (state: RunThrough, status: Status): Transition => only({ ...state, status });

/** Every step whose deadline has passed ends at its deadline, however many there are. */
function advance(state: RunThrough, now: Milliseconds): Transition {
  let reached: Transition = only(state);
  for (let { status } = state; status.kind === 'running' && status.endsAt <= now; status = reached.state.status) {
    const { endsAt } = status;
    reached = after(reached, (at) => leaveStep(at, stepMs(stepOf(at)), endsAt));
  }
  return reached;
}

/** Another pace counts from this moment on. Getting ready that no longer waits has waited long enough. */
function withPace(state: RunThrough, now: Milliseconds): Transition {
  if (!isGoing(state)) return only(state);
  const remaining = remainingMs(state, now);
  if (remaining <= 0 && stepOf(state).kind === 'prepare' && !state.pace.waitsForTap) {
    return leaveStep(state, elapsedMs(state, now), now);
  }
  return still(state, runFrom(state, remaining, now));
}

/** Gone to another screen. A rest goes on by the clock; any other step waits where it is. */
function left(state: RunThrough, now: Milliseconds): Transition {
  if (stepOf(state).kind === 'rest') return only(state);
  return still(state, { kind: 'away', leftMs: remainingMs(state, now), lostAt: now });
}

/** Seen again. A rest has gone on by the clock; any other step waits where it was left. */
function returned(state: RunThrough, leftAt: Milliseconds, now: Milliseconds): Transition {
  if (now - leftAt <= awayAfterMs) return advance(state, now);
  if (stepOf(state).kind !== 'rest') {
    return still(state, { kind: 'away', leftMs: remainingMs(state, leftAt), lostAt: leftAt });
  }
  if (leftMs(state, now) > 0) return only(state);
  const ended = leaveStep(state, stepMs(stepOf(state)), now);
  return isOver(ended.state) ? ended : still(ended.state, awayAtStart(ended.state, leftAt));
}

/** The track was heard to here, so it was done to here: steps that ended on it have ended, and none that has ended begins again. */
function follow(state: RunThrough, to: Seconds, now: Milliseconds): Transition {
  const { status } = state;
  if (status.kind !== 'running') return only(state);
  const { start, seconds } = stepOf(state);
  const playedTo = status.endsAt - (start + seconds - Math.max(start, to)) * 1000;
  const late = now - playedTo;
  if (Math.abs(late) <= unevenMs) return advance(state, now);
  return after(advance(state, playedTo), (at) =>
    at.status.kind === 'running' ? still(at, { ...at.status, endsAt: at.status.endsAt + late }) : only(at),
  );
}

/** The page that played is gone: the step last written waits at its start, a rest, too. */
function found(state: RunThrough): RunThrough {
  const { status } = state;
  switch (status.kind) {
    case 'running':
      return { ...state, status: awayAtStart(state, status.endsAt - stepMs(stepOf(state))) };
    case 'counting':
      return { ...state, status: awayAtStart(state, status.startedAt) };
    case 'paused':
    case 'away':
    case 'finished':
    case 'abandoned':
      return state;
  }
}

function awayAtStart(state: RunThrough, lostAt: Milliseconds): Status {
  return { kind: 'away', leftMs: stepMs(stepOf(state)), lostAt };
}

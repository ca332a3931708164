import type { Milliseconds } from '../calendar/index.ts';
import { type Frame, frameOf } from './frame.ts';
import { isOver, type Recorded, type RunThrough, setKey, stepMs, stepOf } from './run-through.ts';
import { transition } from './transition.ts';

/**
 * The run-through as the end of the step in hand will leave it; null: it is over then. What it holds of sets is not on record yet
 * (`factId` null).
 */
export function foresee(state: RunThrough): RunThrough | null {
  return isOver(state) ? null : after(state, 'done-tapped', startOf(state) + stepMs(stepOf(state)) - 1);
}

/** The same, as Next would leave it at the moment `now`. */
export function foreseeNext(state: RunThrough, now: Milliseconds): RunThrough | null {
  return isOver(state) ? null : after(state, 'next-tapped', now);
}

function after(state: RunThrough, type: 'done-tapped' | 'next-tapped', at: Milliseconds): RunThrough | null {
  const { state: next, records } = transition(state, { type }, at);
  if (isOver(next)) return null;
  const recorded = { ...next.recorded };
  for (const { step, prescription: _, ...said } of records) recorded[setKey(step)] = { ...said, factId: null };
  return { ...next, recorded };
}

/**
 * The run-through in hand shows at the start of its step just what was foreseen, save how much was done. Moments and the ids of
 * records are not shown.
 */
export function isAsForeseen(foreseen: RunThrough, now: RunThrough): boolean {
  return (
    foreseen.id === now.id &&
    foreseen.stepIndex === now.stepIndex &&
    foreseen.status.kind === now.status.kind &&
    foreseen.session === now.session &&
    isAlike(foreseen.pace, now.pace) &&
    isAlike(foreseen.adjustments, now.adjustments) &&
    isSaidAlike(foreseen, now)
  );
}

/** Of every set the same is done, as far as is known. */
export function isDoneAlike({ recorded: one }: RunThrough, { recorded: other }: RunThrough): boolean {
  return areAlike(one, other, (a, b) => a.how === b.how && isAlike(a.done, b.done));
}

/** What moves, at the very start of the step in hand. */
export function frameAtStart(state: RunThrough): Frame {
  return frameOf(state, startOf(state));
}

/** The moment at which the step in hand began, as if it had never stood still; 0 where it stands. */
function startOf(state: RunThrough): Milliseconds {
  const { status } = state;
  if (status.kind === 'running') return status.endsAt - stepMs(stepOf(state));
  return status.kind === 'counting' ? status.startedAt : 0;
}

function isSaidAlike({ recorded: one }: RunThrough, { recorded: other }: RunThrough): boolean {
  return areAlike(one, other, (a, b) => a.effort === b.effort && isAlike(a.pain, b.pain));
}

function areAlike(
  one: RunThrough['recorded'],
  other: RunThrough['recorded'],
  isSetAlike: (one: Recorded, other: Recorded) => boolean,
): boolean {
  const sets = Object.entries(one);
  if (sets.length !== Object.keys(other).length) return false;
  return sets.every(([key, set]) => {
    const known = other[key];
    return known !== undefined && (known === set || isSetAlike(set, known));
  });
}

const isAlike = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other);

import type { Milliseconds } from '../calendar/index.ts';
import { type Frame, frameOf } from './frame.ts';
import { isOver, type RunThrough, setKey, stepMs, stepOf } from './run-through.ts';
import { transition } from './transition.ts';

/**
 * The run-through as the tap that ends the step in hand will leave it at its end; null: it is over then. What it holds of sets is not
 * on record yet (`factId` null).
 */
export function foresee(state: RunThrough): RunThrough | null {
  if (isOver(state)) return null;
  const end = startOf(state) + stepMs(stepOf(state)) - 1;
  const { state: next, records } = transition(state, { type: 'done-tapped' }, end);
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
  const sets = Object.entries(one);
  return (
    sets.length === Object.keys(other).length &&
    sets.every(([key, { effort, pain }]) => {
      const known = other[key];
      return known !== undefined && known.effort === effort && isAlike(known.pain, pain);
    })
  );
}
const isAlike = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other);

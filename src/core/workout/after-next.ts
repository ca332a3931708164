import { isOver, type RunThrough } from './run-through.ts';
import { transition } from './transition.ts';

/** The run-through as a tap on Next at the end of the step in hand will leave it; null: it is over then. Nothing of it is on record. */
export function afterNext(state: RunThrough): RunThrough | null {
  if (isOver(state)) return null;
  const { status } = state;
  const now = status.kind === 'running' ? status.endsAt - 1 : status.kind === 'counting' ? status.startedAt : 0;
  const next = transition(state, { type: 'next-tapped' }, now).state;
  return isOver(next) ? null : next;
}

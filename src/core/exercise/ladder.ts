import type { Exercise } from './exercise.ts';

/** True if `to` is a rung directly above `from`. Ladders stay in one family, are reciprocal, and no rung is more than one level high. */
export function isRungUp(from: Exercise, to: Exercise): boolean {
  return from.harder.includes(to.id);
}

/**
 * True if a slot may go from `from` to `to` beside the ladder: another exercise of its family, not easier and at most one level
 * harder. A rung down never passes as one.
 */
export function isSideStep(from: Exercise, to: Exercise): boolean {
  if (from.id === to.id || from.family !== to.family || from.easier.includes(to.id) || isRungUp(from, to)) return false;
  return to.level === from.level || to.level === from.level + 1;
}

import { type Exercise, isRungUp, type Level } from '../exercise/index.ts';
import type { Path } from './choose.ts';
import { capOf, type Pace, pairs } from './skeleton.ts';

/**
 * A path for the small parts, where the ladder alone decides: the easiest first, then a rung up in each pair that allows one.
 * Empty if no candidate is allowed in the first pair. `highest` bounds all pairs.
 */
export function climb(candidates: readonly Exercise[], pace: Pace, highest: Level = 5): Path {
  const path: Exercise[] = [];
  for (const pair of pairs) {
    const weekCap = capOf(pair, pace);
    const cap = weekCap < highest ? weekCap : highest;
    const last = path.at(-1);
    const next =
      last === undefined
        ? easiest(candidates.filter(({ level }) => level <= cap))
        : (candidates.find((exercise) => isRungUp(last, exercise) && exercise.level <= cap) ?? last);
    if (next !== undefined) path.push(next);
  }
  return path.length === pairs.length ? path : [];
}

/** Of equals the first in the catalogue. */
function easiest(candidates: readonly Exercise[]): Exercise | undefined {
  return candidates.reduce<Exercise | undefined>(
    (low, exercise) => (low && low.level <= exercise.level ? low : exercise),
    undefined,
  );
}

import type { DoseStep } from '../exercise/index.ts';
import type { Path } from './choose.ts';
import { doseStepOf, type Pair } from './skeleton.ts';

/**
 * The dose of a slot in a pair: the pair's own, but a new exercise begins at the smallest. One stressor at a time. `growing` is
 * false in a block whose doses all stay the smallest, for its minutes or its load.
 */
export function doseStepIn(path: Path, pair: Pair, growing: boolean): DoseStep {
  const isNew = pair > 0 && path[pair]?.id !== path[pair - 1]?.id;
  return isNew || !growing ? 1 : doseStepOf(pair);
}

import type { DoseStep } from '../exercise/index.ts';
import type { Path } from './choose.ts';
import { doseStepOf, type Pair } from './skeleton.ts';

/** The dose of a slot in a pair: the pair's own, but a new exercise begins at the smallest. One stressor at a time. */
export function doseStepIn(path: Path, pair: Pair): DoseStep {
  return pair > 0 && path[pair]?.id !== path[pair - 1]?.id ? 1 : doseStepOf(pair);
}

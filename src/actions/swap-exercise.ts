import type { ExerciseId, Family } from '../core/exercise/index.ts';
import { store, type Written } from '../store/index.ts';

export interface Swap {
  readonly sessionId: string;
  readonly family: Family;
  readonly from: ExerciseId;
  readonly to: ExerciseId;
}

/** From this session on its slot holds another exercise of the family. What may be chosen: `swapChoices` of core/adapt. */
export function swapExercise(swap: Swap): Promise<Written> {
  return store.write({ facts: [store.stamp({ kind: 'exercise-swapped', payload: { ...swap } })] });
}

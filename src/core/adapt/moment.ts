import type { LocalDay } from '../calendar/index.ts';
import type { Exercise, ExerciseId, Family } from '../exercise/index.ts';
import type { Week } from '../plan/block.ts';
import type { Pair } from '../plan/skeleton.ts';
import type { Source } from './memory.ts';

/** The session for which slots are worked out. */
export interface SessionMoment {
  readonly week: Week;
  readonly pair: Pair;
  readonly day: LocalDay;
  readonly source: Source;
  /** Days of pain that stop all upward change; null: nothing does. */
  readonly longPainDays: number | null;
  /** By family: what the person wants in its slot from this session on. */
  readonly wishes: ReadonlyMap<Family, ExerciseId>;
  /** By family: the less steady side, where it is known. */
  readonly lessSteady: ReadonlyMap<Family, 'left' | 'right'>;
  /** It was left out or went by: nothing of it is what was done last. */
  readonly wentBy: boolean;
  readonly exercises: readonly Exercise[];
}

import type { LocalDay } from '../calendar/index.ts';
import type { AvoidTag, Equipment, ExerciseId } from '../exercise/index.ts';
import type { PainSpot } from '../safety/pain-report.ts';

/** What was said that changed the plan. */
export interface PainCause {
  /** The day it was said of. */
  readonly day: LocalDay;
  readonly when: 'session' | 'morning' | 'run' | 'day';
  /** Worst, 0–10; null: no number was given. */
  readonly worst: number | null;
  readonly spot: PainSpot | null;
  readonly sharp: boolean;
  readonly limp: boolean;
  /** Worse than the usual morning. */
  readonly worse: boolean;
  /** A run that lay between the session and the morning. */
  readonly run: 'easy' | 'hard' | 'long' | null;
}

/**
 * Why a prescription differs from the one that the block began with. `from` is what stood in the slot before. A change off the
 * ladder has 'variety' or 'filter' in its code, as everywhere.
 */
export type WhyAdapted =
  | { readonly code: 'held-for-pain'; readonly pain: PainCause }
  /** It felt hard on that day. */
  | { readonly code: 'held-for-effort'; readonly day: LocalDay }
  /** Pain on so many days: nothing goes up. */
  | { readonly code: 'held-for-long-pain'; readonly days: number }
  | { readonly code: 'down-for-pain'; readonly from: ExerciseId; readonly pain: PainCause }
  | { readonly code: 'down-for-pain-filter'; readonly from: ExerciseId; readonly pain: PainCause }
  | { readonly code: 'left-out-for-pain'; readonly pain: PainCause }
  /** The six questions were answered anew, on that day. */
  | { readonly code: 'scaled-back'; readonly day: LocalDay }
  | { readonly code: 'scaled-back-filter'; readonly from: ExerciseId; readonly day: LocalDay }
  /** Two calm weeks in a row. */
  | { readonly code: 'scale-back-lifted' }
  /** Two calm sessions in a row opened the next rung. */
  | { readonly code: 'climbed'; readonly from: ExerciseId }
  | { readonly code: 'climbed-variety'; readonly from: ExerciseId }
  /** They felt easy, too. */
  | { readonly code: 'climbed-easy'; readonly from: ExerciseId }
  | { readonly code: 'swapped-variety'; readonly from: ExerciseId }
  | { readonly code: 'answers-filter-tag'; readonly from: ExerciseId; readonly tag: AvoidTag }
  | { readonly code: 'answers-filter-equipment'; readonly from: ExerciseId; readonly equipment: Equipment }
  /** Other answers set lower levels for these weeks. */
  | { readonly code: 'answers-filter-level'; readonly from: ExerciseId }
  /** Other answers, another plan for this slot. */
  | { readonly code: 'answers-changed' }
  /** From week 3 on each week loads one leg at a time. */
  | { readonly code: 'one-leg-filter'; readonly from: ExerciseId }
  /** The other session of the week holds the exercise that comes next. */
  | { readonly code: 'held-apart'; readonly next: ExerciseId }
  | { readonly code: 'apart-filter'; readonly from: ExerciseId }
  | { readonly code: 'held-before-hard-run'; readonly next: ExerciseId }
  | { readonly code: 'down-before-hard-run'; readonly from: ExerciseId }
  | { readonly code: 'down-before-hard-run-filter'; readonly from: ExerciseId }
  /** Fewer sets, so that the session stays within the minutes. */
  | { readonly code: 'fewer-sets-for-minutes' }
  /** Another, quicker one, for the same reason. */
  | { readonly code: 'shorter-filter-minutes' }
  /** One set more on the less steady side. */
  | { readonly code: 'extra-set'; readonly side: 'left' | 'right' };

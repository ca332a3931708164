import type { AvoidTag, DoseStep, Equipment, ExerciseId } from '../exercise/index.ts';
import type { ScaleBackReason } from '../safety/index.ts';
import type { Phase } from './block.ts';

/** In the first pair of weeks: why a slot begins with this exercise. */
type WhyStart =
  | { readonly code: 'start'; readonly phase: Phase }
  | { readonly code: 'start-scaled-back'; readonly because: ScaleBackReason }
  /** Another would have come first, but with it the hard week would be longer than the minutes. */
  | { readonly code: 'start-minutes'; readonly instead: ExerciseId }
  /** Another would have come first, but carries a tag the person gave. */
  | { readonly code: 'start-filter-tag'; readonly instead: ExerciseId; readonly tag: AvoidTag }
  /** Another would have come first, but needs what the person does not own. */
  | { readonly code: 'start-filter-equipment'; readonly instead: ExerciseId; readonly equipment: Equipment };

/** In a later easy week: why a slot changes or keeps its exercise. */
type WhyNext =
  | { readonly code: 'rung-up'; readonly from: ExerciseId; readonly phase: Phase }
  /** Beside the ladder, nothing being in the way of it. */
  | { readonly code: 'variety'; readonly from: ExerciseId }
  /** Beside the ladder, with whose next rung the hard week would be longer than the minutes. */
  | { readonly code: 'variety-minutes'; readonly from: ExerciseId; readonly instead: ExerciseId }
  /** Beside the ladder, whose next rung `instead` carries the tag, or needs the equipment. */
  | { readonly code: 'filter-tag'; readonly from: ExerciseId; readonly instead: ExerciseId; readonly tag: AvoidTag }
  | { readonly code: 'filter-equipment'; readonly from: ExerciseId; readonly instead: ExerciseId; readonly equipment: Equipment }
  | { readonly code: 'dose-up'; readonly doseStep: DoseStep }
  /** Kept, with the smaller dose that a new phase begins with. */
  | { readonly code: 'dose-back'; readonly phase: Phase }
  /** Kept; the next rung is above this week's cap. */
  | { readonly code: 'kept-at-cap'; readonly next: ExerciseId }
  | { readonly code: 'kept-tag'; readonly next: ExerciseId; readonly tag: AvoidTag }
  | { readonly code: 'kept-equipment'; readonly next: ExerciseId; readonly equipment: Equipment }
  | { readonly code: 'kept-before-hard-run'; readonly next: ExerciseId }
  /** Kept; with the next rung the hard week would be longer than the minutes. */
  | { readonly code: 'kept-minutes'; readonly next: ExerciseId }
  | { readonly code: 'kept-top-of-ladder' }
  /** Kept, although the ladder goes on: the level aimed at is reached. */
  | { readonly code: 'kept-steady' };

/** How an exercise came in, when it came off the ladder. */
type Came<C extends string> = C | `${C}-variety` | `${C}-filter`;

/** A reason for each of the codes, with the same data. */
type Each<C extends string, Data = unknown> = C extends string ? { readonly code: C } & Data : never;

/** In a hard week: the exercise of the easy week before, with more of it. The ending keeps how the exercise came in. */
type WhyHarder =
  | Each<Came<'third-set'>>
  | Each<Came<'more-effort'>>
  /** A third set would make one of the hard weeks longer than the minutes. */
  | Each<Came<'two-sets-minutes'>>
  /** Trunk work in turn with a leg exercise: one after the other they would make one of the hard weeks longer than the minutes. */
  | Each<Came<'in-turn-minutes'>, { readonly beside: ExerciseId }>;

/** In the shorter or gentler form of a session: what was taken away. */
type WhyLess =
  | { readonly code: 'short-form'; readonly sets: number }
  | { readonly code: 'gentler-sets'; readonly sets: number }
  | { readonly code: 'gentler-effort'; readonly effort: number }
  | { readonly code: 'gentler-sets-effort'; readonly sets: number; readonly effort: number };

/** What a part is there for. '-variety': another exercise than in the weeks before. '-filter': stands in for one that a tag hides. */
type WhyPart =
  | { readonly code: 'warm-up-raise' }
  | { readonly code: 'warm-up-mobilise' }
  | { readonly code: 'warm-up-mobilise-variety' }
  | { readonly code: 'warm-up-activate' }
  /** Where main has all that would wake the glutes. */
  | { readonly code: 'warm-up-trunk' }
  | { readonly code: 'warm-up-run-form' }
  | { readonly code: 'warm-up-balance' }
  | { readonly code: 'warm-up-ankle' }
  /** The hip-flexor slot as a drill: in the main part it would make a session longer than the minutes. */
  | { readonly code: 'warm-up-hip-flexor' }
  /** The hip-flexor slot as a drill, where that cannot be said. */
  | { readonly code: 'warm-up-hip-flexor-first' }
  | { readonly code: 'cool-down-quads' }
  | { readonly code: 'cool-down-quads-filter'; readonly tag: AvoidTag }
  | { readonly code: 'cool-down-hip-flexors' }
  | { readonly code: 'cool-down-hip-flexors-filter'; readonly tag: AvoidTag }
  | { readonly code: 'cool-down-outer-hips' }
  | { readonly code: 'cool-down-outer-hips-filter'; readonly tag: AvoidTag }
  | { readonly code: 'cool-down-breathing' }
  | { readonly code: 'mobility-flow' }
  | { readonly code: 'mobility-flow-filter'; readonly tag: AvoidTag }
  | { readonly code: 'mobility-roll' }
  | { readonly code: 'mobility-roll-variety' }
  | { readonly code: 'mobility-hands-equipment' }
  | { readonly code: 'mobility-hands-filter'; readonly tag: AvoidTag }
  | { readonly code: 'mobility-hip-flexors' }
  | { readonly code: 'mobility-hip-flexors-filter'; readonly tag: AvoidTag }
  | { readonly code: 'mobility-hamstrings' }
  | { readonly code: 'mobility-twist-filter'; readonly tag: AvoidTag }
  | { readonly code: 'mobility-twist' }
  | { readonly code: 'mobility-calf' };

/**
 * Why an exercise stands in a session: a code and the data that ruled, taken from the decision itself. `words/reasons.ts` makes
 * the sentence. A change off the ladder has 'variety' or 'filter' in its code.
 */
export type Why = WhyStart | WhyNext | WhyHarder | WhyLess | WhyPart;

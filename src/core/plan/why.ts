import type { AvoidTag, DoseStep, Equipment, ExerciseId } from '../exercise/index.ts';
import type { ScaleBackReason } from '../safety/index.ts';
import type { Phase } from './block.ts';

/** In the first pair of weeks: why a slot begins with this exercise. */
type WhyStart =
  | { readonly code: 'start'; readonly phase: Phase }
  | { readonly code: 'start-scaled-back'; readonly because: ScaleBackReason }
  /** Another would have come first, but carries a tag the person gave. */
  | { readonly code: 'start-filter-tag'; readonly instead: ExerciseId; readonly tag: AvoidTag }
  /** Another would have come first, but needs what the person does not own. */
  | { readonly code: 'start-filter-equipment'; readonly instead: ExerciseId; readonly equipment: Equipment };

/** In a later easy week: why a slot changes or keeps its exercise. */
type WhyNext =
  | { readonly code: 'rung-up'; readonly from: ExerciseId; readonly phase: Phase }
  /** Beside the ladder, nothing being in the way of it. */
  | { readonly code: 'variety'; readonly from: ExerciseId }
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
  | { readonly code: 'kept-top-of-ladder' }
  /** Kept, although the ladder goes on: the level aimed at is reached. */
  | { readonly code: 'kept-steady' };

/** In a hard week: the exercise of the easy week before, with more of it. The ending keeps how the exercise came in. */
type WhyHarder =
  | { readonly code: 'third-set' }
  | { readonly code: 'third-set-variety' }
  | { readonly code: 'third-set-filter' }
  | { readonly code: 'more-effort' }
  | { readonly code: 'more-effort-variety' }
  | { readonly code: 'more-effort-filter' };

/** What a part is there for. '-variety': another exercise than in the weeks before. '-filter': stands in for one that a tag hides. */
type WhyPart =
  | { readonly code: 'warm-up-raise' }
  | { readonly code: 'warm-up-mobilise' }
  | { readonly code: 'warm-up-mobilise-variety' }
  | { readonly code: 'warm-up-activate' }
  | { readonly code: 'warm-up-run-form' }
  | { readonly code: 'warm-up-balance' }
  | { readonly code: 'warm-up-ankle' }
  /** The hip-flexor slot as a drill: the main part was full. */
  | { readonly code: 'warm-up-hip-flexor' }
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
export type Why = WhyStart | WhyNext | WhyHarder | WhyPart;

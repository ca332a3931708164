/** What a person reads about an exercise. The contract is in README.md beside this file. */
export interface ExerciseText {
  /** One sentence: what it is for. */
  readonly whatFor: string;
  /** Two to four, in the order the body moves. */
  readonly cues: readonly string[];
  /** One to three common faults, each as a picture with what to do instead. */
  readonly faults: readonly string[];
  /** Where it should be felt, and what to change if it is felt elsewhere. */
  readonly feel: string;
  /** Only where breathing helps. */
  readonly breathing?: string;
}

/**
 * Why an exercise stands in a session: a code and the data that ruled, taken from the decision itself.
 * `words/reasons.ts` makes the sentence.
 */
export interface Why {
  readonly code: string;
  readonly [datum: string]: string | number;
}

export type RefusalRule =
  | 'invalid-profile'
  | 'red-flag'
  | 'too-soon-after-birth'
  | 'pain-too-high'
  | 'session-too-short'
  | 'too-few-days'
  | 'run-conflict'
  /** Of moved sessions only. */
  | 'strength-spacing';

/** Why no block can be made: the first rule that applies, in the order above. `data` lets `words` name days and numbers. */
export interface PlanRefusal {
  readonly rule: RefusalRule;
  readonly data: Readonly<Record<string, string | number>>;
}

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

/**
 * Why no block can be made: the first rule that applies, in the order above. `data` lets `words` name days and numbers:
 * - invalid-profile: `field`, the first answer that cannot be read ('profile' for none at all)
 * - red-flag: `flag`, the most pressing one, its `urgency`, and the `count` of flags
 * - too-soon-after-birth: `weeks` now, `fromWeeks` on
 * - pain-too-high: `worst` now, `below` it a plan is made
 * - session-too-short: `minutes` given, `least` needed
 * - too-few-days: `days` given, `missing` how many; `add` a choice of days: any one of them frees it if one is missing
 *   (`anyDay` 1 if that is every other day), all of them together if more are
 * - run-conflict: `days` given, `longRunDay`, its `eve`; any one day of `add` frees it
 * Days are weekday numbers with commas between ('1,3'), 1 = Monday; '' for none.
 */
export interface PlanRefusal {
  readonly rule: RefusalRule;
  readonly data: Readonly<Record<string, string | number>>;
}

/** What made a plan start scaled back, the most telling first. */
export type ScaleBackReason = 'pain' | 'pain-days' | 'self-test';

/** Pain (0–10) from which a plan starts scaled back; from `painTooHigh` on there is no plan. */
const painToScaleBack = 3;
export const painTooHigh = 6;
/** Days of any pain from which a plan starts scaled back. */
const painDaysToScaleBack = 10;

/**
 * Why training should be scaled back, or null. Pain of 3 or more; any pain for ten days; any yes to question 1, 3, 5 or 6 of
 * the self-test. (The article counts three yes; its second and fourth questions are good signs, and closing that rule so that
 * no worse answer ever gives a harder plan leaves exactly these four. Source: docs/health.md, "Scaling back".)
 */
export function scaleBackReason(
  pain: { readonly worst: number; readonly days: number },
  selfTest: readonly [boolean, boolean, boolean, boolean, boolean, boolean],
): ScaleBackReason | null {
  if (pain.worst >= painToScaleBack) return 'pain';
  if (pain.worst > 0 && pain.days >= painDaysToScaleBack) return 'pain-days';
  const [socketPain, , worseAfterSitting, , oneSideLessSteady, walkingAggravates] = selfTest;
  return socketPain || worseAfterSitting || oneSideLessSteady || walkingAggravates ? 'self-test' : null;
}

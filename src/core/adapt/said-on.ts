import type { LocalDay, Milliseconds } from '../calendar/index.ts';
import type { Fact } from '../facts/index.ts';
import type { CurrentPlan } from './current-plan.ts';

/** Whether something was trained on `day`: a set, or a session that was saved. */
export function trainedOn({ sittings }: Pick<CurrentPlan, 'sittings'>, day: LocalDay): boolean {
  return sittings.some((one) => one.day === day && (one.sets.length > 0 || one.finished !== null));
}

/** What was last said of the morning of `day`, or later on it; `since`: from that moment on. `facts` with corrections applied. */
export function saidOn(
  facts: readonly Fact[],
  day: LocalDay,
  when: 'morning' | 'later',
  since: Milliseconds = 0,
): Extract<Fact, { readonly kind: 'check-in' }> | undefined {
  return facts
    .filter((fact) => fact.kind === 'check-in')
    .findLast((fact) => fact.day === day && fact.payload.when === when && fact.at >= since);
}

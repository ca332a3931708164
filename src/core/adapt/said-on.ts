import type { LocalDay, Milliseconds } from '../calendar/index.ts';
import { type Fact, saidAt } from '../facts/index.ts';
import type { CurrentPlan } from './current-plan.ts';

/** Whether something was trained on `day`: a set, or a session that was saved. */
export function trainedOn({ sittings }: Pick<CurrentPlan, 'sittings'>, day: LocalDay): boolean {
  return sittings.some((one) => one.day === day && (one.sets.length > 0 || one.finished !== null));
}

interface SaidOrder {
  readonly day: LocalDay;
  readonly when: 'morning' | 'later';
  readonly now: Milliseconds;
  /** From this moment on. */
  readonly since?: Milliseconds;
}

/** What was last said of the morning of a day, or later on it. `facts` with corrections applied. */
export function saidOn(
  facts: readonly Fact[],
  { day, when, now, since = 0 }: SaidOrder,
): Extract<Fact, { readonly kind: 'check-in' }> | undefined {
  return facts
    .filter((fact) => fact.kind === 'check-in')
    .findLast((fact) => fact.day === day && fact.payload.when === when && saidAt(fact, now) >= since);
}

import type { LocalDay } from '../calendar/index.ts';
import { dayOfRun, type Fact, worstOfRun } from '../facts/index.ts';
import type { WorstByDay } from '../safety/index.ts';
import type { Sitting } from './sittings.ts';

/** The worst answer of each day on which one was given, in whatever way. */
export function worstByDay(facts: readonly Fact[], sittings: readonly Sitting[]): WorstByDay {
  const worst = new Map<LocalDay, number>();
  const add = (day: LocalDay, pain: number | null | undefined): void => {
    if (pain !== null && pain !== undefined) worst.set(day, Math.max(pain, worst.get(day) ?? 0));
  };
  for (const { day, finished, sets } of sittings) {
    add(day, finished?.pain);
    for (const { pain } of sets) add(day, pain?.worst);
  }
  for (const fact of facts) {
    if (fact.kind === 'check-in') add(fact.day, fact.payload.pain);
    if (fact.kind === 'run-logged') add(dayOfRun(fact), worstOfRun(fact.payload));
  }
  return worst;
}

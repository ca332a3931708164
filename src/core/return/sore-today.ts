import type { LocalDay } from '../calendar/index.ts';
import { type Fact, worstOfRun } from '../facts/index.ts';
import { redFrom } from '../safety/index.ts';

/** Whether anything said today was red: 6 or more, sharp, a limp. No running is begun on such a day. Source: docs/health.md, "Pain". */
export function isSoreToday(facts: readonly Fact[], today: LocalDay): boolean {
  return facts.some((fact) => fact.day === today && isRed(fact));
}

/** Whether it says something red: 6 or more, sharp, a limp, a changed stride. */
export function isRed(fact: Fact): boolean {
  switch (fact.kind) {
    case 'check-in':
    case 'session-finished':
      return (fact.payload.pain ?? 0) >= redFrom || fact.payload.sharp === true || fact.payload.limp === true;
    case 'set-done':
      return (fact.payload.pain?.worst ?? 0) >= redFrom || fact.payload.pain?.sharp === true;
    case 'run-logged':
      return (worstOfRun(fact.payload) ?? 0) >= redFrom || fact.payload.altered === true;
    default:
      return false;
  }
}

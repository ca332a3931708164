import type { Milliseconds } from '../calendar/index.ts';
import type { Fact } from './fact.ts';

/** Two tabs know of each other within far less. */
const together: Milliseconds = 10_000;

/**
 * Two tabs that answer one question about the hips at the same moment know nothing of each other: the later answer stands, as a
 * correction would, and if it is taken back, the earlier one. `facts` in order of time; nothing else is left out.
 */
export function oneAnswer(facts: readonly Fact[]): Fact[] {
  const last = new Map<string, Milliseconds>();
  return facts
    .toReversed()
    .filter((fact) => {
      if (fact.kind !== 'check-in') return true;
      const question = `${fact.day} ${fact.payload.when} ${fact.device}`;
      const later = last.get(question);
      last.set(question, fact.at);
      return later === undefined || later - fact.at > together;
    })
    .reverse();
}

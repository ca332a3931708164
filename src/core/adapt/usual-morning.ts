import type { LocalDay } from '../calendar/index.ts';
import type { Fact } from '../facts/index.ts';

const mornings = 7;
const least = 3;

/**
 * What a morning usually says (0–10): the middle one of the last seven days that were answered before `day`, the lower of two; null
 * with fewer than three. Ours: it marks a number on the scale and decides nothing.
 */
export function usualMorning(facts: readonly Fact[], day: LocalDay): number | null {
  const byDay = new Map<LocalDay, number>();
  for (const fact of facts) {
    if (fact.kind === 'check-in' && fact.payload.when === 'morning' && fact.day < day) byDay.set(fact.day, fact.payload.pain);
  }
  const last = [...byDay]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(-mornings)
    .map(([, pain]) => pain)
    .sort((a, b) => a - b);
  return last.length < least ? null : (last[Math.floor((last.length - 1) / 2)] ?? null);
}

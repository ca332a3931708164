import { daysBetween, type LocalDay } from '../calendar/index.ts';
import type { Fact } from '../facts/index.ts';
import { weeksSinceBirthOn } from '../plan/person.ts';

/**
 * Whole weeks since a birth, by what was told of it last, with a block or without; null: none was told, or it was taken back.
 * `facts` as `readFacts` gives them.
 */
export function weeksSinceBirth(facts: readonly Fact[], today: LocalDay): number | null {
  let weeks: number | null = null;
  for (const fact of facts) {
    if (fact.kind === 'birth-told') {
      const { weeksAgo } = fact.payload;
      weeks = weeksAgo === null ? null : weeksAgo + Math.max(0, Math.floor(daysBetween(fact.day, today) / 7));
    }
    if (fact.kind === 'block-begun' || fact.kind === 'profile-changed') {
      weeks = weeksSinceBirthOn(fact.payload.block.profile, today);
    }
  }
  return weeks;
}

import { exercises } from '../../src/catalogue/index.ts';
import type { LocalDay } from '../../src/core/calendar/index.ts';
import { readFacts, type StoredFact } from '../../src/core/facts/index.ts';
import {
  adherenceOf,
  balancesOf,
  blocksOf,
  blockView,
  climbsOf,
  effortsOf,
  loadByWeek,
  morningsOf,
  outcomesOf,
  savedOutside,
  tallyOf,
  trendOf,
} from '../../src/core/progress/index.ts';

/** Everything that Progress works out before it is drawn, as the screen does. */
export function workOutProgress(stored: readonly StoredFact[], today: LocalDay): void {
  blocksOf(stored);
  const { plan, stored: own } = blockView(stored, null, today, exercises);
  const facts = readFacts(own).facts;
  const saved = outcomesOf(facts);
  savedOutside(stored, new Set(plan.sessions.map(({ session }) => session.id)));
  tallyOf(plan.sessions);
  adherenceOf(plan.sessions);
  loadByWeek(plan);
  trendOf(morningsOf(facts, plan.sittings));
  effortsOf(saved, plan.sessions);
  climbsOf(plan.sessions, exercises);
  balancesOf(facts);
}

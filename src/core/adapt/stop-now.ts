import type { StoredFact } from '../facts/index.ts';
import { factsOfBlock } from './facts-of-block.ts';
import { sessionsById } from './planned.ts';
import { reportsOf, reportsWithoutBlock } from './reports.ts';
import { sittingsOf } from './sittings.ts';
import { type Stop, stopOf } from './stops.ts';

/**
 * What stops all training by these facts; null: nothing does. The same answer as `currentPlan(…).stopped`, without the plan and
 * without the exercises, which a stop does not depend on: for the player, the last door before every set.
 */
export function stopNow(stored: readonly StoredFact[]): Stop | null {
  const { begun, facts } = factsOfBlock(stored);
  if (begun === null) return stopOf(facts, reportsWithoutBlock(facts, sittingsOf(facts)));
  const planned = sessionsById(begun.payload.block);
  const reports = reportsOf({
    facts: facts.filter(({ at }) => at >= begun.at),
    sittings: sittingsOf(facts).filter(({ at }) => at >= begun.at),
    planned: (id) => planned.get(id)?.session ?? null,
    exercises: [],
  });
  return stopOf(facts, reports);
}

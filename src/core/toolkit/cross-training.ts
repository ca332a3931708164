import { weeksSinceBirth } from '../adapt/index.ts';
import type { Fact, SessionFinished } from '../facts/index.ts';
import type { Session } from '../plan/block.ts';
import { isTooSoonAfterBirth } from '../plan/refuse.ts';
import { amberFrom } from '../safety/index.ts';
import { type ToolkitSession, toolkitSessionId } from '../workout/index.ts';
import { type ToolkitOrder, toolkitSession } from './toolkit-session.ts';

/** What may take the place of a run. */
const crossTrainings = ['elliptical', 'deep-water', 'stairs'] as const satisfies readonly ToolkitSession[];
type CrossTraining = (typeof crossTrainings)[number];

/** Why one of them is not offered. */
export type Spared =
  /** Question 6 of the last self-test: walking, squatting or stairs make it worse. */
  | 'self-test'
  /** It hurt last time, and no self-test since has said that stairs are fine. */
  | 'hurt'
  /** Under six weeks since a birth: as with a block, walking and rest come first. */
  | 'after-birth'
  /** One of the person's tags. */
  | 'tag';

export type CrossOffer =
  | { readonly name: CrossTraining; readonly session: Session; readonly spared: null }
  | { readonly name: CrossTraining; readonly session: null; readonly spared: Spared };

/** What is offered in place of a run, and why what is not. Source: docs/health.md, "In place of a run". */
export function crossOffers(facts: readonly Fact[], order: ToolkitOrder): CrossOffer[] {
  const isTooSoon = isTooSoonAfterBirth(weeksSinceBirth(facts, order.day));
  return crossTrainings.map((name): CrossOffer => {
    if (isTooSoon) return { name, session: null, spared: 'after-birth' };
    const session = toolkitSession(name, order);
    const spared = session === null ? 'tag' : name === 'stairs' ? stairsSpared(facts) : null;
    return session === null || spared !== null ? { name, session: null, spared: spared ?? 'tag' } : { name, session, spared };
  });
}

/** What an address of the player may begin; null: nothing, or a bout, which is begun from its own page alone. */
export function playableToolkitSession(name: ToolkitSession, facts: readonly Fact[], order: ToolkitOrder): Session | null {
  if (name === 'return-bout') return null;
  const offer = crossOffers(facts, order).find((one) => one.name === name);
  return offer === undefined ? toolkitSession(name, order) : offer.session;
}

function stairsSpared(facts: readonly Fact[]): 'self-test' | 'hurt' | null {
  let spared: 'self-test' | 'hurt' | null = null;
  for (const fact of facts) {
    if (fact.kind === 'self-test') spared = fact.payload.answers[5] ? 'self-test' : null;
    if (fact.kind === 'block-begun' || fact.kind === 'profile-changed') {
      if (fact.payload.block.profile.selfTest[5]) spared = 'self-test';
      else if (spared === 'self-test') spared = null;
    }
    if (spared !== 'self-test' && fact.kind === 'session-finished' && fact.payload.sessionId === toolkitSessionId('stairs')) {
      spared = didHurt(facts, fact.payload) ? 'hurt' : null;
    }
  }
  return spared;
}

/** At the end, or after one of its sets. */
function didHurt(facts: readonly Fact[], { runThroughId, pain, sharp, limp }: SessionFinished): boolean {
  if ((pain ?? 0) >= amberFrom || sharp === true || limp === true) return true;
  return facts.some(
    ({ kind, payload }) =>
      kind === 'set-done' &&
      payload.runThroughId === runThroughId &&
      ((payload.pain?.worst ?? 0) >= amberFrom || payload.pain?.sharp === true),
  );
}

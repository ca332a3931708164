import { type FactId, readFacts } from '../core/facts/index.ts';
import { store } from '../store/index.ts';

/** What a fact says now, with all that a later version added to it: a correction begins with this, and loses nothing. */
export function payloadKept(target: FactId): object {
  return readFacts(store.kept().facts).facts.find(({ id }) => id === target)?.payload ?? {};
}

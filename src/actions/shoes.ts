import type { FactId, Shoes } from '../core/facts/index.ts';
import { store, type Written } from '../store/index.ts';
import { payloadKept } from './payload-kept.ts';

/** A pair of shoes, to name with a run. */
export function addShoes(payload: Shoes): { readonly id: FactId; readonly written: Promise<Written> } {
  const fact = store.stamp({ kind: 'shoes', payload });
  return { id: fact.id, written: store.write({ facts: [fact] }) };
}

/** A pair is called otherwise, had other metres on it, is put away or taken up again. */
export function changeShoes(target: FactId, payload: Shoes): Promise<Written> {
  return store.write({
    facts: [store.stamp({ kind: 'replaced', payload: { target, payload: { ...payloadKept(target), ...payload } } })],
  });
}

import type { FactId, RunLogged } from '../core/facts/index.ts';
import { store, type Written } from '../store/index.ts';

/** A run and how the hips were in it and after it. */
export function logRun(payload: RunLogged): { readonly id: FactId; readonly written: Promise<Written> } {
  const fact = store.stamp({ kind: 'run-logged', payload });
  return { id: fact.id, written: store.write({ facts: [fact] }) };
}

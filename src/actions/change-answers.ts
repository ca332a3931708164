import type { Block } from '../core/plan/block.ts';
import { store, type Written } from '../store/index.ts';

/**
 * Other answers in the middle of a block: what they generate holds from now on, what was done stays. Returns the fact's id, by which
 * it can be taken back.
 */
export async function changeAnswers(block: Block): Promise<{ readonly id: string; readonly written: Written }> {
  const fact = store.stamp({ kind: 'profile-changed', payload: { block } });
  return { id: fact.id, written: await store.write({ facts: [fact] }) };
}

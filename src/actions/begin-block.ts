import type { Block } from '../core/plan/block.ts';
import { store, type Written } from '../store/index.ts';

/**
 * A person keeps the block they were shown: two facts in one write, that the red flags were shown and answered, and the block
 * whole. An earlier block stays in the records; the one begun last is the plan.
 */
export function beginBlock(block: Block): Promise<Written> {
  return store.write({
    facts: [
      store.stamp({ kind: 'red-flags-answered', payload: { flags: [...block.profile.redFlags] } }),
      store.stamp({ kind: 'block-begun', payload: { block } }),
    ],
  });
}

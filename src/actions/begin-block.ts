import type { Block } from '../core/plan/block.ts';
import { store, type Written } from '../store/index.ts';

/**
 * A person keeps the block they were shown: two facts in one write, that the red flags were shown and answered, and the block
 * whole. An earlier block stays in the records; the one begun last is the plan.
 */
export function beginBlock(block: Block): Promise<Written> {
  const already = begun.get(block);
  if (already !== undefined) return already;
  const written = store.write({
    facts: [
      store.stamp({ kind: 'red-flags-answered', payload: { flags: [...block.profile.redFlags] } }),
      store.stamp({ kind: 'block-begun', payload: { block } }),
    ],
  });
  begun.set(block, written);
  return written;
}

// Two taps on one preview begin one block.
const begun = new WeakMap<Block, Promise<Written>>();

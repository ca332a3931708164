import type { RedFlag } from '../core/safety/index.ts';
import { store, type Written } from '../store/index.ts';

/** The list of warning signs was gone through: `flags` are those that stand now. Any one stops every exercise. */
export function answerRedFlags(flags: readonly RedFlag[]): Promise<Written> {
  return store.write({ facts: [store.stamp({ kind: 'red-flags-answered', payload: { flags: [...flags] } })] });
}

/** "I have been seen and cleared to train": takes just these signs out, until they are ticked again. */
export function confirmClearance(flags: readonly RedFlag[]): Promise<Written> {
  return store.write({ facts: [store.stamp({ kind: 'clearance', payload: { of: 'red-flags', flags: [...flags] } })] });
}

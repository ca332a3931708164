import type { LocalDay } from '../core/calendar/index.ts';
import { store, type Written } from '../store/index.ts';

/** A holiday or an illness: nothing is planned from `from` to `to`, both included; null: until `resumeBlock`. */
export function pauseBlock(from: LocalDay, to: LocalDay | null): Promise<Written> {
  return store.write({ facts: [store.stamp({ kind: 'block-paused', payload: { from, to } })] });
}

/** "I am back". `week`: an earlier one to go on with than the rule's. */
export function resumeBlock(week?: number): Promise<Written> {
  return store.write({
    facts: [store.stamp({ kind: 'block-resumed', payload: week === undefined ? {} : { week } })],
  });
}

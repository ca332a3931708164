import type { FactId, ReturnBout, ReturnChecked } from '../core/facts/index.ts';
import { store, type Written } from '../store/index.ts';
import { payloadKept } from './payload-kept.ts';

/** A round of the checks before the three-day test begins, with what is known of it already. */
export function beginChecks(passed: ReturnChecked['passed']): Promise<Written> {
  return store.write({ facts: [store.stamp({ kind: 'return-checked', payload: { passed } })] });
}

/** One more check of a round was tried, or one is taken back: the round says this from now on. */
export function sayChecks(target: FactId, passed: ReturnChecked['passed']): Promise<Written> {
  return correct(target, { ...payloadKept(target), passed });
}

/** A bout of the three-day test was begun in the player. */
export function beginBout(payload: ReturnBout): Promise<Written> {
  return store.write({ facts: [store.stamp({ kind: 'return-bout', payload })] });
}

/** How the hips were after a bout, at once or a day later. */
export function sayOfBout(target: FactId, payload: ReturnBout): Promise<Written> {
  return correct(target, payload);
}

function correct(target: FactId, payload: ReturnChecked | ReturnBout): Promise<Written> {
  return store.write({ facts: [store.stamp({ kind: 'replaced', payload: { target, payload } })] });
}

import type { SessionFinished, SetDone } from '../core/facts/index.ts';
import { store, type Written } from '../store/index.ts';

/** A set was other than recorded: from now on its fact says this. */
export function correctSet(target: string, set: SetDone): Promise<Written> {
  return correct(target, set);
}

/** What was said at the end of a session was otherwise, or it was done on another day. */
export function correctSession(target: string, said: SessionFinished): Promise<Written> {
  return correct(target, said);
}

function correct(target: string, payload: SetDone | SessionFinished): Promise<Written> {
  return store.write({ facts: [store.stamp({ kind: 'replaced', payload: { target, payload } })] });
}

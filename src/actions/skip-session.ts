import { store, type Written } from '../store/index.ts';

/** Leaves a session out on purpose. It may still be done; then it counts. */
export function skipSession(sessionId: string): Promise<Written> {
  return store.write({ facts: [store.stamp({ kind: 'session-skipped', payload: { sessionId } })] });
}

import { store, type Written } from '../store/index.ts';

/** "I have spoken to a professional": a plan paused by two sore days goes on, and the hold of a long ache is lifted for six weeks. */
export function saySpoken(): Promise<Written> {
  return store.write({ facts: [store.stamp({ kind: 'clearance', payload: { of: 'pain' } })] });
}

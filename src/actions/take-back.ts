import { store, type Written } from '../store/index.ts';

/** Undo: takes a fact back by one that says so. */
export function takeBack(target: string): Promise<Written> {
  return store.write({ facts: [store.stamp({ kind: 'deleted', payload: { target } })] });
}

import { store, type Written } from '../store/index.ts';

/** A birth was told, so many weeks ago; null: it does not apply. It stands from now on, also where no block can be made. */
export function tellBirth(weeksAgo: number | null): Promise<Written> {
  return store.write({ facts: [store.stamp({ kind: 'birth-told', payload: { weeksAgo } })] });
}

import { store, type Written } from '../store/index.ts';

/** This week once more; the weeks after it follow on. */
export function repeatWeek(week: number): Promise<Written> {
  return store.write({ facts: [store.stamp({ kind: 'week-repeated', payload: { week } })] });
}

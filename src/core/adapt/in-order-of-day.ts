import type { LocalDay } from '../calendar/index.ts';

/** For sorting: the earlier day first; what shares a day stays as it lies. */
export function inOrderOfDay(one: { readonly day: LocalDay }, other: { readonly day: LocalDay }): number {
  return one.day < other.day ? -1 : one.day > other.day ? 1 : 0;
}

/** Where in the self-test a person is: its first page, a question (1–6), the knee check, the table, or what it says. */
export type Place = 'start' | 1 | 2 | 3 | 4 | 5 | 6 | 'knee' | 'table' | 'said';

const order: readonly Place[] = ['start', 1, 2, 3, 4, 5, 6, 'knee', 'table', 'said'];

/** The place an address names, no further on than what is answered allows: `reached` is the place of `order` gone on from. */
export function placeOf(params: URLSearchParams, reached: number): Place {
  const at = order.findIndex((place) => String(place) === params.get('at'));
  return order[Math.min(Math.max(at, 0), reached)] ?? 'start';
}

export function addressOf(place: Place): string {
  return place === 'start' ? '/check-in/self-test' : `/check-in/self-test?at=${place}`;
}

/** The place after, and how far that is. */
export function after(place: Place): { readonly place: Place; readonly reached: number } {
  const next = order.indexOf(place) + 1;
  return { place: order[next] ?? 'said', reached: next };
}

import { type FormQuestion, formQuestions } from '../../core/form/index.ts';

/** Where in the form check a person is: its first page, a question, the measuring of the ankles, or what came of it. */
export type Place = 'start' | FormQuestion | 'measure' | 'said';

const order: readonly Place[] = ['start', ...formQuestions, 'measure', 'said'];

/** The place an address names. A question is no further on than what is answered allows: `reached` is the place gone on from. */
export function placeOf(params: URLSearchParams, reached: number): Place {
  const at = order.findIndex((place) => String(place) === params.get('at'));
  const place = order[at] ?? 'start';
  return place === 'measure' || place === 'said' ? place : (order[Math.min(at, reached)] ?? 'start');
}

export function addressOf(place: Place): string {
  return place === 'start' ? '/toolkit/form' : `/toolkit/form?at=${place}`;
}

/** The place after, and how far that is. */
export function after(place: Place): { readonly place: Place; readonly reached: number } {
  const next = order.indexOf(place) + 1;
  return { place: order[next] ?? 'said', reached: next };
}

import type { QuestionNumber } from './answers.ts';

/** Where in the welcome a person is: the first screen, a question, the answers on one page, the block (or why there is none). */
export type Place = 'hello' | QuestionNumber | 'answers' | 'block';

export const questionNumbers: readonly QuestionNumber[] = [1, 2, 3, 4, 5, 6, 7, 8];
export const lastQuestion: QuestionNumber = 8;

/** The place that an address names, no further on than the questions answered allow: nobody reaches a block unasked. */
export function placeOf(params: URLSearchParams, answered: number): Place {
  const at = params.get('at');
  const question = questionNumbers.find((number) => String(number) === at);
  if (question !== undefined) return question <= answered + 1 ? question : openQuestion(answered);
  if (at !== 'answers' && at !== 'block') return 'hello';
  return answered >= lastQuestion ? at : openQuestion(answered);
}

/** Beside the page that one is on: the welcome, or "Your answers" of Settings. */
export function addressOf(place: Place): string {
  return place === 'hello' ? '.' : `?at=${place}`;
}

/** How a place was come to: by going on, or from a later page to change an answer, which then leads back there. */
type Came = 'onward' | 'to-change' | 'otherwise';

/** Of a location; the browser keeps it with the address. */
export function cameOf(state: unknown): Came {
  if (typeof state !== 'object' || state === null || !('came' in state)) return 'otherwise';
  return state.came === 'onward' || state.came === 'to-change' ? state.came : 'otherwise';
}

/** For a link that leads to an answer, and from there back. */
export function toChange(question: QuestionNumber) {
  return { to: addressOf(question), state: { came: 'to-change' } };
}

export function placeBefore(question: QuestionNumber): Place {
  return questionNumbers[question - 2] ?? 'hello';
}

export function placeAfter(question: QuestionNumber): Place {
  return questionNumbers[question] ?? 'answers';
}

function openQuestion(answered: number): QuestionNumber {
  return questionNumbers[answered] ?? lastQuestion;
}

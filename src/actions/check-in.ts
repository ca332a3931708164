import type { LocalDay } from '../core/calendar/index.ts';
import type { CheckIn, Fact, FactDraft, FactId, RunLogged } from '../core/facts/index.ts';
import { store, type Written } from '../store/index.ts';

/** Something said about the hips, which may be corrected and taken back. */
export type Said = Extract<Fact, { readonly kind: 'check-in' | 'run-logged' }>;

/** How the hips are; written at the first tap. Gives the fact, so that what is told next corrects it. */
export function checkIn(payload: CheckIn): { readonly id: FactId; readonly written: Promise<Written> } {
  const fact = store.stamp({ kind: 'check-in', payload });
  return { id: fact.id, written: store.write({ facts: [fact] }) };
}

/** What was said is something else, from now on; it keeps its day. */
export function correctSaid(target: FactId, payload: CheckIn | RunLogged): Promise<Written> {
  return store.write({ facts: [store.stamp({ kind: 'replaced', payload: { target, payload } })] });
}

/** Undo of taking it back: said once more, on the day and at the moment at which it was first said. */
export function sayAgain(said: Said): Promise<Written> {
  const draft = { kind: said.kind, payload: said.payload } as FactDraft; // a fact's kind and payload are a pair
  return store.write({ facts: [{ ...said, id: store.stamp(draft).id }] });
}

/** The morning's question is put aside for this day. No answer is no answer: the plan hears nothing of it. */
export function skipMorning(day: LocalDay): Promise<Written> {
  return store.setSetting('skipped-morning', day);
}

import type { LocalDay } from '../core/calendar/index.ts';
import type { CheckIn, Fact, FactId } from '../core/facts/index.ts';
import { store, type Written } from '../store/index.ts';

/** Something said about the hips, which may be corrected and deleted. */
export type Said = Extract<Fact, { readonly kind: 'check-in' | 'run-logged' }>;

/** How the hips are; written at the first tap. Gives the fact, so that what is told next corrects it. */
export function checkIn(payload: CheckIn): { readonly id: FactId; readonly written: Promise<Written> } {
  const fact = store.stamp({ kind: 'check-in', payload });
  return { id: fact.id, written: store.write({ facts: [fact] }) };
}

/** The morning's question is put aside for this day. No answer is no answer: the plan hears nothing of it. */
export function skipMorning(day: LocalDay): Promise<Written> {
  return store.setSetting('skipped-morning', day);
}

import type { AnkleTest } from '../core/facts/index.ts';
import type { FormAnswers } from '../core/form/index.ts';
import { store } from '../store/index.ts';

/** What was seen in a film of one's own running, and the ankles where they were measured with it: one moment, two facts. Gives their ids. */
export function keepFormCheck(answers: FormAnswers, ankles: AnkleTest | null): readonly string[] {
  const check = store.stamp({ kind: 'form-checked', payload: { answers } });
  const facts = ankles === null ? [check] : [check, store.stamp({ kind: 'ankle-test', payload: ankles })];
  void store.write({ facts }); // a failing write is held, told and tried again by the store
  return facts.map(({ id }) => id);
}

/** Knee to wall alone. */
export function keepAnkleTest(payload: AnkleTest): void {
  void store.write({ facts: [store.stamp({ kind: 'ankle-test', payload })] });
}

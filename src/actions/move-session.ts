import { exercises } from '../catalogue/index.ts';
import { type MoveRefusal, moveRefusal } from '../core/adapt/index.ts';
import type { LocalDay } from '../core/calendar/index.ts';
import { momentNow, store, type Written } from '../store/index.ts';

/** Gives a session another day, if the rules of the calendar hold there; else nothing is written, and what stands in the way. */
export async function moveSession(sessionId: string, day: LocalDay): Promise<Written | MoveRefusal> {
  const { facts } = store.kept();
  const refusal = moveRefusal({ facts, sessionId, today: momentNow().day, exercises }, day);
  if (refusal !== null) return refusal;
  return store.write({ facts: [store.stamp({ kind: 'session-moved', payload: { sessionId, day } })] });
}

import { type ByHand, byHandDrafts } from '../core/history/index.ts';
import { store, type Written } from '../store/index.ts';

/** "Did it without the phone": the whole sitting in one write, as the player would have kept it. */
export function saveByHand(told: ByHand): Promise<Written> {
  const { session } = told;
  const begun = store.stamp({
    kind: 'session-begun',
    payload: { runThroughId: '', sessionId: session.id, session, form: 'whole' },
  });
  const rest = byHandDrafts(told, begun.id).map((draft) => store.stamp(draft));
  // Its fact is the name of the run-through, too, as with those that are played.
  const named = { ...begun, payload: { ...begun.payload, runThroughId: begun.id } };
  return store.write({ facts: [named, ...rest] });
}

import type { CurrentPlan } from '../core/adapt/index.ts';
import type { LocalDay } from '../core/calendar/index.ts';
import type { Exercise } from '../core/exercise/index.ts';
import { explainChange } from './changes.ts';
import { onDay } from './days.ts';
import { sessionName } from './sessions.ts';
import { explainStop } from './stops.ts';

/** At most so many on a summary; the session page has them all. */
const most = 2;

/**
 * What comes after a session that is about to be saved: the next one, and what this one changes in it. `before` and `after`: the
 * plan without and with it. null: nothing is left in the block.
 */
export function nextTime(
  before: CurrentPlan,
  after: CurrentPlan,
  exercises: readonly Exercise[],
  today: LocalDay,
): { readonly lead: string; readonly changes: readonly string[] } | null {
  if (after.stopped !== null) return { lead: explainStop(after.stopped, today), changes: [] };
  const ahead = after.sessions.filter(({ standing }) => standing.state === 'open' || standing.state === 'coming');
  const next = ahead[0]?.session;
  if (next === undefined) return null;
  const known = new Set(before.changes.map((change) => JSON.stringify(change)));
  const changesOf = (id: string) => after.changes.filter(({ sessionId, exerciseId }) => sessionId === id && exerciseId !== null);
  // The next one if it differs at all; else the first that this session changes.
  const told =
    changesOf(next.id).length > 0
      ? next
      : (ahead.find(({ session }) => changesOf(session.id).some((change) => !known.has(JSON.stringify(change))))?.session ??
        next);
  const newFirst = [...changesOf(told.id)].sort(
    (a, b) => Number(known.has(JSON.stringify(a))) - Number(known.has(JSON.stringify(b))),
  );
  const sentences = [...new Set(newFirst.map((change) => explainChange(change, after, exercises, today)))];
  const lead = `${sessionName(told.kind)}, ${onDay(told.day, today)}`;
  if (sentences.length === 0) return { lead: `${lead}, as planned: ${told.minutes} minutes.`, changes: [] };
  const more = sentences.length - most;
  return {
    lead:
      more > 0
        ? `${lead}: ${told.minutes} minutes, ${more} more ${more === 1 ? 'change' : 'changes'} in it.`
        : `${lead}: ${told.minutes} minutes.`,
    changes: sentences.slice(0, most),
  };
}

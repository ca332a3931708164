import type { CurrentPlan } from '../core/adapt/index.ts';
import type { LocalDay } from '../core/calendar/index.ts';
import type { Exercise } from '../core/exercise/index.ts';
import type { Session } from '../core/plan/block.ts';
import { explainChange } from './changes.ts';
import { onDay } from './days.ts';
import { sessionName } from './sessions.ts';
import { explainStop } from './stops.ts';

/** At most so many on a summary; the session page has them all. */
const most = 2;

/** What a summary says of the time after. */
export interface NextTime {
  readonly lead: string;
  readonly changes: readonly string[];
  /** That there are more; null: those are all. */
  readonly more: string | null;
}

/**
 * What comes after a session that is about to be saved: the next one, and what this one changes in it. `before` and `after`: the
 * plan without and with it. null: nothing is left in the block.
 */
export function nextTime(
  before: CurrentPlan,
  after: CurrentPlan,
  exercises: readonly Exercise[],
  today: LocalDay,
): NextTime | null {
  if (after.stopped !== null) return { lead: explainStop(after.stopped, today), changes: [], more: null };
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
  const nameAndDay = (session: Session) => `${sessionName(session.kind)}, ${onDay(session.day, today)}`;
  const asPlanned = `${nameAndDay(next)}, as planned: ${next.minutes} minutes.`;
  if (sentences.length === 0) return { lead: asPlanned, changes: [], more: null };
  const where = told === next ? `${nameAndDay(next)}: ${next.minutes} minutes.` : `${asPlanned} Then ${nameAndDay(told)}:`;
  const more = sentences.length - most;
  return { lead: where, changes: sentences.slice(0, most), more: more > 0 ? moreWords(more) : null };
}

function moreWords(count: number): string {
  return count === 1 ? 'One more change is on its page.' : `${count} more changes are on its page.`;
}

import type { LocalDay, Milliseconds } from '../calendar/index.ts';
import { didSomething, type Fact, type SessionBegun, type SessionFinished, type SetDone } from '../facts/index.ts';
import type { Session, SessionId } from '../plan/block.ts';
import { countsAsDone } from '../workout/tally.ts';
import { inOrderOfDay } from './in-order-of-day.ts';

/** One sitting of a session, saved or not: everything that was recorded in it. */
export interface Sitting {
  readonly id: string;
  readonly sessionId: SessionId;
  /**
   * The day it was done on, where a person said so. Else the day on which its last set was recorded, since a summary may wait past
   * midnight; with no set, of what else is known.
   */
  readonly day: LocalDay;
  /** Moment of the last thing recorded. */
  readonly at: Milliseconds;
  /** In order of writing; corrections applied. */
  readonly sets: readonly SetDone[];
  readonly finished: SessionFinished | null;
  /** What was played, where the fact of its beginning kept it. */
  readonly played: Session | null;
  /** Saved, with at least half of its planned main sets recorded. */
  readonly counts: boolean;
}

interface Gathered {
  sessionId: SessionId;
  begun: SessionBegun | null;
  sets: SetDone[];
  finished: SessionFinished | null;
  lastSetDay: LocalDay | null;
  lastDay: LocalDay;
  at: Milliseconds;
}

/** The sittings of `facts` (in order of time, corrections applied), in order of day, those of one day of their last moment. */
export function sittingsOf(facts: readonly Fact[]): Sitting[] {
  const gathered = new Map<string, Gathered>();
  for (const fact of facts) {
    if (fact.kind !== 'session-begun' && fact.kind !== 'set-done' && fact.kind !== 'session-finished') continue;
    const { runThroughId, sessionId } = fact.payload;
    const one: Gathered = gathered.get(runThroughId) ?? {
      sessionId,
      begun: null,
      sets: [],
      finished: null,
      lastSetDay: null,
      lastDay: fact.day,
      at: fact.at,
    };
    gathered.set(runThroughId, one);
    one.at = Math.max(one.at, fact.at);
    one.lastDay = fact.day;
    if (fact.kind === 'session-begun') one.begun = fact.payload;
    if (fact.kind === 'session-finished') one.finished = fact.payload; // saved twice, in two tabs: the later stands
    if (fact.kind !== 'set-done') continue;
    one.sets.push(fact.payload);
    one.lastSetDay = fact.day;
  }
  return [...gathered]
    .map(([id, one]) => sittingOf(id, one))
    .sort((a, b) => inOrderOfDay(a, b) || a.at - b.at || (a.id < b.id ? -1 : 1));
}

function sittingOf(id: string, { sessionId, begun, sets, finished, lastSetDay, lastDay, at }: Gathered): Sitting {
  const main = new Set(sets.filter((one) => one.part === 'main' && didSomething(one)).map(({ entry, set }) => `${entry}:${set}`));
  return {
    id,
    sessionId,
    day: finished?.on ?? lastSetDay ?? lastDay,
    at,
    sets,
    finished,
    played: begun?.session ?? null,
    counts: finished !== null && countsAsDone({ setsDone: main.size, setsPlanned: finished.setsPlanned }),
  };
}

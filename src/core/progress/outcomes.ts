import type { LocalDay } from '../calendar/index.ts';
import { didSomething, type Fact, type SessionFinished } from '../facts/index.ts';
import type { SessionId, SessionKind } from '../plan/block.ts';
import { countsAsDone } from '../workout/tally.ts';

/** One saved sitting of a session. */
export interface Outcome {
  readonly sessionId: SessionId;
  /** null for a session that stands in no block begun on this device or merged into it. */
  readonly kind: SessionKind | null;
  /**
   * The day a person says it was done on; else the day on which its last set was recorded, since a summary may wait past midnight; with no set, the day it was saved on. A
   * session done late counts there.
   */
  readonly day: LocalDay;
  /** Main sets recorded and planned. */
  readonly setsDone: number;
  readonly setsPlanned: number;
  /** True with at least half of the planned main sets recorded. With fewer the sets are kept and the session stays open. */
  readonly counts: boolean;
  readonly saved: SessionFinished;
}

/** Every saved sitting once, as it was saved last, in order of saving. Sets are counted from their own facts, never from a summary. */
export function outcomesOf(facts: readonly Fact[]): Outcome[] {
  const setsByRunThrough = new Map<string, Set<string>>();
  const lastDays = new Map<string, LocalDay>();
  const kinds = new Map<SessionId, SessionKind>();
  for (const fact of facts) {
    if (fact.kind === 'block-begun') {
      for (const session of fact.payload.block.weeks.flatMap((week) => week.sessions)) kinds.set(session.id, session.kind);
    }
    if (fact.kind !== 'set-done') continue;
    lastDays.set(fact.payload.runThroughId, fact.day); // facts come in order of time
    if (fact.payload.part !== 'main' || !didSomething(fact.payload)) continue;
    const sets = setsByRunThrough.get(fact.payload.runThroughId) ?? new Set();
    sets.add(`${fact.payload.entry}:${fact.payload.set}`);
    setsByRunThrough.set(fact.payload.runThroughId, sets);
  }
  const outcomes = new Map<string, Outcome>();
  for (const fact of facts) {
    if (fact.kind !== 'session-finished') continue;
    const setsDone = setsByRunThrough.get(fact.payload.runThroughId)?.size ?? 0;
    const { sessionId, setsPlanned } = fact.payload;
    const counts = countsAsDone({ setsDone, setsPlanned });
    outcomes.delete(fact.payload.runThroughId); // saved twice, in two tabs that did not know of each other
    outcomes.set(fact.payload.runThroughId, {
      sessionId,
      kind: kinds.get(sessionId) ?? null,
      day: fact.payload.on ?? lastDays.get(fact.payload.runThroughId) ?? fact.day,
      setsDone,
      setsPlanned,
      counts,
      saved: fact.payload,
    });
  }
  return [...outcomes.values()];
}

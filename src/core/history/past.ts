import { inOrderOfDay } from '../adapt/in-order-of-day.ts';
import { sittingsOf } from '../adapt/sittings.ts';
import { addDays, type LocalDay, type Milliseconds } from '../calendar/index.ts';
import { didSomething, type Fact, type FactId, type SessionFinished, type SetDone } from '../facts/index.ts';
import type { Session, SessionId, SessionKind } from '../plan/block.ts';
import { kindOfSession } from '../plan/session-id.ts';

/** A set as it is on record, with the fact that holds it. */
export interface PastSet {
  readonly factId: FactId;
  readonly set: SetDone;
}

/** One sitting of the past, saved or not, with everything that can be corrected in it. */
export interface Past {
  readonly runThroughId: string;
  readonly sessionId: SessionId;
  /** null: outside a block, such as one exercise by itself. */
  readonly kind: SessionKind | null;
  /** The day it counts on. */
  readonly day: LocalDay;
  readonly at: Milliseconds;
  /** In order of the session, each set once: the later of two stands. */
  readonly sets: readonly PastSet[];
  /** null: begun, and never saved. */
  readonly finished: { readonly factId: FactId; readonly said: SessionFinished } | null;
  readonly played: Session | null;
  /** Main sets of which something was done. */
  readonly setsDone: number;
  /** Saved, with at least half of its planned main sets. */
  readonly counts: boolean;
  /** Every fact of it: what goes when it is deleted. */
  readonly factIds: readonly FactId[];
}

interface Own {
  readonly factIds: FactId[];
  readonly sets: Map<string, PastSet>;
  finished: Past['finished'];
}

/** Every sitting in which something is on record, the newest first. `facts`: in order of time, corrections applied. */
export function pastOf(facts: readonly Fact[]): Past[] {
  const own = new Map<string, Own>();
  for (const fact of facts) {
    if (fact.kind !== 'session-begun' && fact.kind !== 'set-done' && fact.kind !== 'session-finished') continue;
    const one: Own = own.get(fact.payload.runThroughId) ?? { factIds: [], sets: new Map(), finished: null };
    own.set(fact.payload.runThroughId, one);
    one.factIds.push(fact.id);
    if (fact.kind === 'set-done') {
      one.sets.set(`${fact.payload.entry}:${fact.payload.set}`, { factId: fact.id, set: fact.payload });
    }
    if (fact.kind === 'session-finished') one.finished = { factId: fact.id, said: fact.payload };
  }
  return sittingsOf(facts)
    .flatMap(({ id, sessionId, day, at, played, counts }): Past[] => {
      const one = own.get(id);
      if (one === undefined || (one.sets.size === 0 && one.finished === null)) return []; // opened and closed
      const sets = [...one.sets.values()].sort((a, b) => a.set.entry - b.set.entry || a.set.set - b.set.set);
      return [
        {
          runThroughId: id,
          sessionId,
          kind: kindOfSession(sessionId),
          day,
          at,
          sets,
          finished: one.finished,
          played,
          setsDone: sets.filter(({ set }) => set.part === 'main' && didSomething(set)).length,
          counts,
          factIds: one.factIds,
        },
      ];
    })
    .reverse();
}

/** The worst that was said of the hips on the morning after `day`, 0–10; null: nothing was. */
export function morningAfter(facts: readonly Fact[], day: LocalDay): number | null {
  const next = addDays(day, 1);
  return facts.reduce<number | null>(
    (worst, fact) =>
      fact.kind === 'check-in' && fact.day === next && fact.payload.when === 'morning'
        ? Math.max(worst ?? 0, fact.payload.pain)
        : worst,
    null,
  );
}

/** One exercise in one sitting. */
export interface PastDose {
  readonly runThroughId: string;
  readonly day: LocalDay;
  readonly unit: 'reps' | 'seconds';
  /** In order; sets of which only pain is known are left out. */
  readonly sets: readonly SetDone['done'][];
  /** Of all its sets, both sides together. */
  readonly total: number;
  /** The hardest that was said of a set; null: nothing was, and of the session neither. */
  readonly effort: 'easy' | 'right' | 'hard' | null;
  /** The worst pain that was said of a set; of none, what was said of the session. 0–10; null: not said. */
  readonly pain: number | null;
  /** The pain is that of the whole session. */
  readonly painOfSession: boolean;
}

const efforts = ['easy', 'right', 'hard'] as const;

/** Every time an exercise was done, the oldest first. */
export function dosesOf(past: readonly Past[], exerciseId: string): PastDose[] {
  return past
    .flatMap(({ runThroughId, day, sets, finished }): PastDose[] => {
      const own = sets.flatMap(({ set }) => (set.exerciseId === exerciseId ? [set] : []));
      const done = own.filter(didSomething);
      const pains = own.flatMap(({ pain }) => (pain === undefined ? [] : [pain.worst]));
      const first = done[0];
      if (first === undefined) return [];
      return [
        {
          runThroughId,
          day,
          unit: first.unit,
          sets: done.map((set) => set.done),
          total: done.reduce((sum, set) => sum + (set.done.both ?? 0) + (set.done.left ?? 0) + (set.done.right ?? 0), 0),
          effort: efforts.findLast((effort) => own.some((set) => set.effort === effort)) ?? finished?.said.effort ?? null,
          pain: pains.length > 0 ? Math.max(...pains) : (finished?.said.pain ?? null),
          painOfSession: pains.length === 0 && finished !== null && finished.said.pain !== null,
        },
      ];
    })
    .sort(inOrderOfDay);
}

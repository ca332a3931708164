import { addDays, type LocalDay } from '../calendar/index.ts';
import type { ExerciseId, Family } from '../exercise/index.ts';
import type { Fact } from '../facts/index.ts';
import type { Block, Session, SessionId } from '../plan/block.ts';
import { personOf } from '../plan/person.ts';
import { scaleBackReason } from '../safety/index.ts';
import type { Source } from './memory.ts';
import type { Sitting } from './sittings.ts';
import type { Pause, WeekEvent } from './turn.ts';

// What each step of the plan takes from the facts. All of them take facts in order of time, corrections applied.

/** The answers that the block goes by, in order of time: those it was begun with first. `from`: the day on which it was begun. */
export function sourcesOf(begun: Block, from: LocalDay, facts: readonly Fact[]): [Source, ...Source[]] {
  const changed = facts.flatMap((fact): Source[] =>
    fact.kind === 'profile-changed'
      ? [{ from: fact.day, block: fact.payload.block, person: personOf(fact.payload.block.profile) }]
      : [],
  );
  return [{ from, block: begun, person: personOf(begun.profile) }, ...changed];
}

/** Where each session was moved to, or the day on which it was skipped; the last word on each counts. */
export function lastDays(facts: readonly Fact[], kind: 'session-moved' | 'session-skipped'): Map<SessionId, LocalDay> {
  const days = new Map<SessionId, LocalDay>();
  for (const fact of facts) {
    if (fact.kind !== kind) continue;
    if (fact.kind === 'session-moved') days.set(fact.payload.sessionId, fact.payload.day);
    if (fact.kind === 'session-skipped') days.set(fact.payload.sessionId, fact.day);
  }
  return days;
}

/** The pauses, in order of saying; one that was taken back before it began is none. A pause ends on the day before "I am back", if that was sooner. */
export function pausesOf(facts: readonly Fact[]): Pause[] {
  const pauses: Pause[] = [];
  for (const fact of facts) {
    if (fact.kind === 'block-paused') pauses.push({ from: fact.payload.from, to: fact.payload.to });
    if (fact.kind !== 'block-resumed') continue;
    for (const [place, pause] of pauses.entries()) {
      if (pause.to !== null && pause.to < fact.day) continue;
      pauses[place] = { from: pause.from, to: addDays(fact.day, -1) };
    }
  }
  return pauses.filter(({ from, to }) => to === null || from <= to);
}

/** What moves whole weeks: a week once more, "I am back", other answers. */
export function weekEventsOf(facts: readonly Fact[], sources: readonly Source[]): WeekEvent[] {
  const events = facts.flatMap((fact): WeekEvent[] => {
    if (fact.kind === 'week-repeated') return [{ code: 'repeat', day: fact.day, week: fact.payload.week }];
    if (fact.kind === 'block-resumed') return [{ code: 'back', day: fact.day, week: fact.payload.week ?? null }];
    return [];
  });
  return [...events, ...sources.slice(1).map(({ from, block }): WeekEvent => ({ code: 'days', day: from, block }))];
}

/** The exercise that the person wants, by session and family; the last word on each counts. */
export function swapsOf(facts: readonly Fact[]): Map<SessionId, Map<Family, ExerciseId>> {
  const swaps = new Map<SessionId, Map<Family, ExerciseId>>();
  for (const fact of facts) {
    if (fact.kind !== 'exercise-swapped') continue;
    const { sessionId, family, to } = fact.payload;
    swaps.set(sessionId, new Map([...(swaps.get(sessionId) ?? []), [family, to]]));
  }
  return swaps;
}

/** Days on which the six questions were answered in a way that scales back, in order of time. */
export function adverseSelfTestsOf(facts: readonly Fact[]): LocalDay[] {
  return facts.flatMap((fact) =>
    fact.kind === 'self-test' && scaleBackReason({ worst: 0, days: 0 }, fact.payload.answers) !== null ? [fact.day] : [],
  );
}

/** What was played, by session: the sitting that made it done. */
export function playedSessions(sittings: readonly Sitting[]): Map<SessionId, Session> {
  const played = new Map<SessionId, Session>();
  for (const { sessionId, played: session, counts } of sittings) if (counts && session !== null) played.set(sessionId, session);
  return played;
}

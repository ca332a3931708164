import type { Sitting } from '../adapt/sittings.ts';
import { addDays, type LocalDay } from '../calendar/index.ts';
import { dayOfRun, type Fact } from '../facts/index.ts';
import { type PainState, painState, worseOf } from '../safety/index.ts';

/** One morning on which somebody said how the hips were. */
export interface Morning {
  readonly day: LocalDay;
  /** The worst said that morning, 0–10. */
  readonly pain: number;
  /** By the table of docs/health.md, "Pain": a morning worse than usual, sharp or with a limp is red at any number. */
  readonly state: PainState | null;
  /** What the day before held; a session goes before a run. */
  readonly after: 'session' | 'run' | null;
}

/** The mornings of `facts` (in order of time, corrections applied), one a day, in order of day. Days without an answer are not in it. */
export function morningsOf(facts: readonly Fact[], sittings: readonly Sitting[]): Morning[] {
  const trained = new Set(sittings.filter(({ sets }) => sets.length > 0).map(({ day }) => day));
  const ran = new Set(facts.flatMap((fact) => (fact.kind === 'run-logged' ? [dayOfRun(fact)] : [])));
  const mornings = new Map<LocalDay, Morning>();
  for (const fact of facts) {
    if (fact.kind !== 'check-in' || fact.payload.when !== 'morning') continue;
    const { pain, compared, sharp, limp } = fact.payload;
    const said = painState({ during: null, morning: pain, compared, sharp: sharp ?? false, limp: limp ?? false });
    const before = mornings.get(fact.day);
    const eve = addDays(fact.day, -1);
    mornings.set(fact.day, {
      day: fact.day,
      pain: Math.max(pain, before?.pain ?? 0),
      state: worseOf(before?.state ?? null, said),
      after: trained.has(eve) ? 'session' : ran.has(eve) ? 'run' : null,
    });
  }
  return [...mornings.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

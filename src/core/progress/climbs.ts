import type { PlannedSession } from '../adapt/index.ts';
import type { LocalDay } from '../calendar/index.ts';
import { type Exercise, type ExerciseId, exerciseById, type Family, type Level } from '../exercise/index.ts';

/** A rung reached: the first day on which so high a level was done in a family. */
export interface Rung {
  readonly level: Level;
  readonly day: LocalDay;
  readonly exerciseId: ExerciseId;
}

/** How far a family has come in the strength sessions that are done. */
export interface Climb {
  readonly family: Family;
  /** The first is where it began; each later one is higher than all before. */
  readonly rungs: readonly [Rung, ...Rung[]];
  /** The highest of its last two strength sessions, as A and B may stand apart. */
  readonly now: Rung;
  /** From where it began to the highest reached, in levels: 0–4. */
  readonly up: number;
}

/** In the order in which the families first came. What was done once stays climbed; `now` tells of a step back. */
export function climbsOf(sessions: readonly PlannedSession[], exercises: readonly Exercise[]): Climb[] {
  const done = new Map<Family, Rung[]>();
  const strength = sessions.flatMap(({ session, standing }) =>
    standing.state === 'done' && session.kind !== 'mobility' ? [{ session, on: standing.on }] : [],
  );
  for (const { session, on } of strength.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const highest = new Map<Family, Rung>();
    for (const { family, exerciseId } of session.main) {
      const level = exerciseById(exercises, exerciseId)?.level;
      if (level === undefined || level <= (highest.get(family)?.level ?? 0)) continue;
      highest.set(family, { level, day: on, exerciseId });
    }
    for (const [family, rung] of highest) done.set(family, [...(done.get(family) ?? []), rung]);
  }
  return [...done].flatMap(([family, [first, ...later]]): Climb[] => {
    if (first === undefined) return [];
    const rungs: [Rung, ...Rung[]] = [first];
    let top = first;
    for (const rung of later) {
      if (rung.level <= top.level) continue;
      top = rung;
      rungs.push(rung);
    }
    const now = [first, ...later].slice(-2).reduce((high, rung) => (rung.level >= high.level ? rung : high));
    return [{ family, rungs, now, up: top.level - first.level }];
  });
}

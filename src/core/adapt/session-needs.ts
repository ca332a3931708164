import { type Equipment, type Exercise, equipment } from '../exercise/index.ts';
import type { Prescription, Session } from '../plan/block.ts';

/** Everything a session holds, in the order it is done. */
export function prescriptionsOf(session: Pick<Session, 'warmUp' | 'main' | 'coolDown'>): readonly Prescription[] {
  return [...session.warmUp, ...session.main, ...session.coolDown];
}

/** What must be at hand for it, in the order of `equipment`. */
export function equipmentFor(session: Session, exercises: readonly Exercise[]): readonly Equipment[] {
  const ids = new Set(prescriptionsOf(session).map(({ exerciseId }) => exerciseId));
  const needed = new Set(exercises.filter(({ id }) => ids.has(id)).flatMap((exercise) => exercise.equipment));
  return equipment.filter((thing) => needed.has(thing));
}

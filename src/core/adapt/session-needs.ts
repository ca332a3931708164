import { type Equipment, type Exercise, equipment } from '../exercise/index.ts';
import type { Session } from '../plan/block.ts';
import { entriesOf } from '../workout/entries.ts';

/** What must be at hand for it, in the order of `equipment`. */
export function equipmentFor(session: Session, exercises: readonly Exercise[]): readonly Equipment[] {
  const ids = new Set(entriesOf(session).map(({ exerciseId }) => exerciseId));
  const needed = new Set(exercises.filter(({ id }) => ids.has(id)).flatMap((exercise) => exercise.equipment));
  return equipment.filter((thing) => needed.has(thing));
}

import type { AvoidTag, Category, Equipment, Exercise, ExerciseId, Family } from './exercise.ts';

/** What a person owns, and what hurts or is unsure. */
export interface Person {
  readonly equipment: ReadonlySet<Equipment>;
  readonly avoid: ReadonlySet<AvoidTag>;
}

/** What keeps an exercise from a person. */
export type Obstacle =
  | { readonly kind: 'tag'; readonly tag: AvoidTag }
  | { readonly kind: 'equipment'; readonly equipment: Equipment };

/** The first thing that keeps `exercise` from `person`, tags before equipment; null if nothing does. */
export function obstacleOf(exercise: Exercise, person: Person): Obstacle | null {
  for (const tag of exercise.avoid) if (person.avoid.has(tag)) return { kind: 'tag', tag };
  for (const equipment of exercise.equipment) if (!person.equipment.has(equipment)) return { kind: 'equipment', equipment };
  return null;
}

/** What `person` may do, in the catalogue's order. */
export function allowedFor(exercises: readonly Exercise[], person: Person): Exercise[] {
  return exercises.filter((exercise) => obstacleOf(exercise, person) === null);
}

/** True if the exercise may stand in this slot: its own family or one of the others it serves. */
export function fills(exercise: Exercise, family: Family): boolean {
  return exercise.family === family || exercise.alsoFamilies.includes(family);
}

/** True if the exercise may stand in this part. */
export function isFor(exercise: Exercise, category: Category): boolean {
  return exercise.categories.includes(category);
}

/** An exercise by its id; null if the catalogue has none (a later version's, say). */
export function exerciseById(exercises: readonly Exercise[], id: ExerciseId): Exercise | null {
  return exercises.find((exercise) => exercise.id === id) ?? null;
}

/**
 * True if one leg carries the load: a step, lunge, squat, bridge or hinge done on one side at a time, a walking lunge, or a
 * lateral exercise standing on one leg (a band walk is on two).
 */
export function loadsOneLeg(exercise: Exercise): boolean {
  switch (exercise.family) {
    case 'single-leg':
      return exercise.sides !== 'both';
    case 'hip-extension':
      return exercise.sides === 'each';
    case 'lateral-hip':
      return exercise.sides === 'each' && exercise.position === 'stand' && exercise.doseCode !== 'BW';
    default:
      return false;
  }
}

import { allowedFor, type Exercise, type ExerciseId, type Family, fills, type Level, type Person } from '../exercise/index.ts';
import type { Seen } from './questions.ts';

interface Offer {
  /** Drills by name, in this order. */
  readonly drills: readonly ExerciseId[];
  /** And of each of these families one exercise. */
  readonly families: readonly Family[];
}

/** What goes with each thing seen. Source: docs/health.md, "Form check". */
const offers: Readonly<Record<Seen, Offer>> = {
  knees: { drills: [], families: ['lateral-hip', 'single-leg'] },
  arms: { drills: ['wall-posture', 'run-tall'], families: ['anti-rotation'] },
  trunk: { drills: ['wall-posture', 'lean-drill'], families: ['trunk'] },
  'trunk-forward': { drills: ['wall-posture', 'lean-drill'], families: ['trunk'] },
  'trunk-back': { drills: ['lean-drill', 'wall-posture'], families: ['trunk'] },
  overstride: { drills: ['run-tall', 'lean-drill'], families: ['hip-extension'] },
  ankles: { drills: ['ankle-rock', 'calf-wall-stretch'], families: [] },
};

/** Someone of whom we know nothing is offered what carries no tag and needs nothing. */
export interface OfferOrder {
  readonly exercises: readonly Exercise[];
  /** null: no block was made, so we know neither what hurts nor what is there. */
  readonly person: Person | null;
  /** The plan is scaled back, or there is none: nothing above level 2, so no running on the spot. */
  readonly isGentle: boolean;
}

/** Strength that is offered beside a plan stays at the first two levels. */
const strengthUpTo: Level = 2;

/**
 * The exercises of the catalogue that go with what was seen: never one that carries a tag of the person or needs what is not
 * there. They are offered and change no plan.
 */
export function offersFor(seen: Seen, { exercises, person, isGentle }: OfferOrder): readonly Exercise[] {
  const open = person === null ? exercises.filter(isForAnybody) : allowedFor(exercises, person);
  const { drills, families } = offers[seen];
  const named = drills.flatMap((id) => open.filter((exercise) => exercise.id === id && (!isGentle || exercise.level <= 2)));
  const strength = families.flatMap((family) => {
    const [one] = open
      .filter((exercise) => fills(exercise, family) && exercise.categories.includes('strength') && exercise.level <= strengthUpTo)
      .sort((a, b) => (isGentle ? a.level - b.level : b.level - a.level));
    return one === undefined ? [] : [one];
  });
  return [...named, ...strength.filter((exercise) => !named.includes(exercise))];
}

function isForAnybody({ avoid, equipment }: Exercise): boolean {
  return avoid.length === 0 && equipment.length === 0;
}

import type { Seconds } from '../calendar/index.ts';
import { type DoseStep, doseAt, doseTable, type Exercise, type Family } from '../exercise/index.ts';
import type { Prescription } from './block.ts';

/** To change sides within a set: standing is quicker than turning over. */
export function switchSecondsOf({ sides, position }: Exercise): Seconds {
  if (sides !== 'each') return 0;
  return position === 'stand' ? 5 : 10;
}

/** Between two sets. Where one side rests while the other works, two thirds are enough. */
export function restSecondsOf({ sides, doseCode }: Exercise): Seconds {
  const { restSeconds } = doseTable[doseCode];
  return sides === 'both' ? restSeconds : Math.round((restSeconds * 2) / 3);
}

interface Order {
  readonly family: Family;
  readonly sets: number;
  readonly doseStep: DoseStep;
  readonly why: Prescription['why'];
}

/** An exercise with its dose; effort is planned later, and only in the main part of strength sessions. */
export function prescribe(exercise: Exercise, { family, sets, doseStep, why }: Order): Prescription {
  return {
    exerciseId: exercise.id,
    family,
    sides: exercise.sides,
    sets,
    dose: doseAt(exercise.doseCode, doseStep),
    switchSeconds: switchSecondsOf(exercise),
    restSeconds: restSecondsOf(exercise),
    effort: null,
    superset: null,
    why,
  };
}

import type { Equipment, Exercise, Family } from '../../core/exercise/index.ts';

export interface Wanted {
  /** Every word of it must stand in the name. */
  readonly text: string;
  readonly family: Family | null;
  /** 'none': what needs nothing but a mat. */
  readonly needs: Equipment | 'none' | null;
}

/** The exercises that fit everything wanted, in the catalogue's order. */
export function matching(exercises: readonly Exercise[], { text, family, needs }: Wanted): Exercise[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return exercises.filter((exercise) => {
    const name = exercise.name.toLowerCase();
    if (!words.every((word) => name.includes(word))) return false;
    if (family !== null && exercise.family !== family) return false;
    if (needs === null) return true;
    return needs === 'none' ? exercise.equipment.length === 0 : exercise.equipment.includes(needs);
  });
}

import { type Exercise, exerciseById } from '../exercise/index.ts';
import type { Prescription } from '../plan/block.ts';
import type { WhyAdapted } from '../plan/why-adapted.ts';

/** A planned prescription as it stands now, and why it differs from the begun block; null: left out, and no difference. */
export interface Written {
  readonly entry: Prescription | null;
  readonly planned: Prescription;
  readonly because: WhyAdapted | null;
}

export type WrittenParts = Readonly<Record<'warmUp' | 'main' | 'coolDown', readonly Written[]>>;

export function entriesOf(list: readonly Written[]): Prescription[] {
  return list.flatMap(({ entry }) => (entry === null ? [] : [entry]));
}

/** A superset whose partner is gone, or works the same muscles now, is played as two exercises. */
export function inTurnOrAlone(main: readonly Written[], exercises: readonly Exercise[]): Written[] {
  return main.map((one) => {
    const { superset } = one.planned;
    if (one.entry === null || superset === null) return one;
    const partner = main.find((other) => other !== one && other.planned.superset === superset);
    const inTurn = partner?.entry && !competes(one.entry, partner.entry, exercises) ? superset : null;
    if (one.entry.superset === inTurn) return one;
    return { ...one, entry: { ...one.entry, superset: inTurn }, because: one.because ?? partner?.because ?? null };
  });
}

function competes(one: Prescription, other: Prescription, exercises: readonly Exercise[]): boolean {
  const targets = exerciseById(exercises, one.exerciseId)?.targets ?? [];
  return exerciseById(exercises, other.exerciseId)?.targets.some((target) => targets.includes(target)) ?? true;
}

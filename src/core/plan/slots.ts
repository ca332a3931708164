import type { Exercise, Family, Level, Person } from '../exercise/index.ts';
import type { Experience } from './profile.ts';
import type { Pace } from './skeleton.ts';

export type StrengthKind = 'strength-a' | 'strength-b';
export const strengthKinds = ['strength-a', 'strength-b'] as const satisfies readonly StrengthKind[];

/** A place in the main part of one strength session. Its exercise may change from pair to pair, the slot stays all block. */
export interface Slot {
  readonly session: StrengthKind;
  readonly family: Family;
}

/** Families that load hips and legs: nothing above `eveOfHardRunCap` in them on the day before a hard run. */
export const legFamilies: readonly Family[] = ['hip-extension', 'lateral-hip', 'single-leg'];
/** One of these stands in every strength session, and may be played in turn with a leg exercise. */
export const trunkFamilies: readonly Family[] = ['anti-rotation', 'trunk'];
export const eveOfHardRunCap: Level = 3;

/** What a choice of exercises is made from. */
export interface Choosing {
  readonly exercises: readonly Exercise[];
  readonly person: Person;
  /** Those of the exercises that the person may do. */
  readonly allowed: readonly Exercise[];
  readonly experience: Experience;
  /** Per family the level done in an earlier block. */
  readonly unlocked: Readonly<Partial<Record<Family, Level>>>;
  readonly pace: Pace;
  readonly seed: number;
  /** Strength sessions on the day before a hard run. */
  readonly evesOfHardRuns: ReadonlySet<StrengthKind>;
  /** Per family the highest level that a plan of a higher pace reaches; null for the highest pace itself. */
  readonly ceilings: ReadonlyMap<Family, Level> | null;
}

/** The highest level of a slot that this choice allows, whatever the week. */
export function slotCap({ session, family }: Slot, choosing: Choosing): Level {
  const ceiling = choosing.ceilings?.get(family) ?? 5;
  const eve = choosing.evesOfHardRuns.has(session) && legFamilies.includes(family) ? eveOfHardRunCap : 5;
  return ceiling < eve ? ceiling : eve;
}

import type { LocalDay } from '../calendar/index.ts';
import { type Exercise, type ExerciseId, type Family, loadsOneLeg, type Person } from '../exercise/index.ts';
import type { Block, Prescription, SessionKind } from '../plan/block.ts';
import type { Pace } from '../plan/skeleton.ts';
import { type StrengthKind, strengthKinds } from '../plan/slots.ts';
import type { WhyAdapted } from '../plan/why-adapted.ts';
import type { SlotLimits, SlotState } from './slot.ts';

/** A slot of a strength session. A hip-flexor drill stands in the warm-up, every other slot in main. */
export interface SlotName {
  readonly kind: StrengthKind;
  readonly part: 'main' | 'warm-up';
  readonly family: Family;
}

/** A slot and where it stands. */
export interface KnownSlot {
  readonly name: SlotName;
  readonly state: SlotState;
}

/** All that the fold knows between two sessions; the one thing here that is changed in place, and only while it folds. */
export interface Memory {
  /** By `slotKey`. */
  readonly slots: Map<string, KnownSlot>;
  /** How high the plan goes now. */
  pace: Pace;
  /** Why not as the answers have it; null: it is as they have it. */
  paceBecause: WhyAdapted | null;
  /** Exercises beside the slots that hurt, and why they are left out. */
  readonly leftOut: Map<ExerciseId, WhyAdapted>;
  /** Exercises that hurt: no need of the week or of the minutes brings them in again. */
  readonly sore: Set<ExerciseId>;
  /** By week (1–10): its strength sessions that were calm and complete. */
  readonly calm: Map<number, Set<SessionKind>>;
  /** Strength A of the week in hand: what it held, and whether any of it loaded one leg. */
  weekOfA: { readonly week: number; readonly exercises: ReadonlyMap<Family, Exercise>; readonly loadsOneLeg: boolean } | null;
}

/** Of a warm-up the hip-flexor drill is a slot; the other drills have no ladder to go up or down. */
export function isSlotOfWarmUp({ family }: Pick<Prescription, 'family'>): boolean {
  return family === 'hip-flexor-strength';
}

export function slotKey({ kind, part, family }: SlotName): string {
  return `${kind} ${part} ${family}`;
}

/** Answers that a part of the block goes by: those it began with, and each change of them from its day on. */
export interface Source {
  readonly from: LocalDay;
  readonly block: Block;
  readonly person: Person;
}

/** Families of which the two sessions of a week never hold the same exercise (rule 12). */
const apart: readonly Family[] = ['hip-extension', 'lateral-hip'];

/**
 * What a slot must keep to now. `coming`: what the other session is about to take up, where its own pair begins only with it.
 */
export function limitsOf(
  name: SlotName,
  memory: Memory,
  source: Source,
  exercises: readonly Exercise[],
  coming: Exercise | null = null,
): SlotLimits {
  const taken = new Set<ExerciseId>();
  if (apart.includes(name.family) && name.part === 'main') {
    const otherKind: StrengthKind = name.kind === 'strength-a' ? 'strength-b' : 'strength-a';
    const other = memory.slots.get(slotKey({ ...name, kind: otherKind }))?.state.exercise;
    if (coming !== null) taken.add(coming.id);
    else if (other !== undefined) taken.add(other.id);
    const held = name.kind === 'strength-b' ? memory.weekOfA?.exercises.get(name.family) : undefined;
    if (held !== undefined) taken.add(held.id);
  }
  return {
    exercises,
    person: source.person,
    family: name.family,
    category: name.part === 'warm-up' ? 'warm-up' : 'strength',
    taken,
    mustLoadOneLeg: false,
  };
}

/** True if anything in these slots loads one leg. */
export function anyLoadsOneLeg(states: Iterable<SlotState>): boolean {
  for (const { exercise, isLeftOut } of states) if (!isLeftOut && loadsOneLeg(exercise)) return true;
  return false;
}

/** True if both strength sessions of a week (1–10) were calm and complete. */
export function isCalmWeek({ calm }: Memory, week: number): boolean {
  return calm.get(week)?.size === strengthKinds.length;
}

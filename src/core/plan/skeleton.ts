import type { DoseStep, Level } from '../exercise/index.ts';
import { scaleBackReason } from '../safety/index.ts';
import type { Phase } from './block.ts';
import type { Profile } from './profile.ts';

/** The ten weeks are five pairs, an easy week and a hard one. Exercises and doses belong to the pair, sets and effort to the week. */
export const pairs = [0, 1, 2, 3, 4] as const;
/** 0 for weeks 1 and 2, … 4 for weeks 9 and 10. */
export type Pair = (typeof pairs)[number];

/**
 * How high a block goes. 'ahead': trains regularly and has no pain; 'scaled-back': pain or the self-test ask for less.
 * From left to right no week's load and no family's level ever rises.
 */
export type Pace = 'ahead' | 'standard' | 'scaled-back';

interface PairRow {
  readonly phase: Phase;
  /** Highest level per pace: a ceiling, not a target. */
  readonly caps: Readonly<Record<Pace, Level>>;
  /** Doses go no higher than this. */
  readonly doseStep: DoseStep;
  /** Planned effort (RPE) of the easy and the hard week. */
  readonly efforts: readonly [number, number];
}

/** Source: docs/health.md, "Ten weeks". */
const skeleton: Readonly<Record<Pair, PairRow>> = {
  0: { phase: 'settle', caps: { ahead: 3, standard: 2, 'scaled-back': 1 }, doseStep: 1, efforts: [5, 5.5] },
  1: { phase: 'build', caps: { ahead: 4, standard: 3, 'scaled-back': 2 }, doseStep: 1, efforts: [5.5, 6] },
  2: { phase: 'build', caps: { ahead: 4, standard: 3, 'scaled-back': 3 }, doseStep: 2, efforts: [5.5, 6] },
  3: { phase: 'strength', caps: { ahead: 4, standard: 4, 'scaled-back': 4 }, doseStep: 1, efforts: [6, 6.5] },
  4: { phase: 'run-ready', caps: { ahead: 5, standard: 4, 'scaled-back': 4 }, doseStep: 2, efforts: [6, 6.5] },
};

export const easySets = 2;
/** Where neither pace nor minutes ask for fewer. */
export const hardSets = 3;
/** Scaled back: effort is lower by this much all block. */
const scaledBackEffort = 1;
/** No planned effort is below this. */
export const leastEffort = 4;

export function phaseOf(pair: Pair): Phase {
  return skeleton[pair].phase;
}

export function capOf(pair: Pair, pace: Pace): Level {
  return skeleton[pair].caps[pace];
}

export function doseStepOf(pair: Pair): DoseStep {
  return skeleton[pair].doseStep;
}

/** The highest planned effort of a week. */
export function effortCeiling(pair: Pair, kind: 'easy' | 'hard', pace: Pace): number {
  const effort = skeleton[pair].efforts[kind === 'easy' ? 0 : 1];
  return pace === 'scaled-back' ? effort - scaledBackEffort : effort;
}

export function paceOf(profile: Profile): Pace {
  if (scaleBackReason(profile.pain, profile.selfTest) !== null) return 'scaled-back';
  return profile.experience === 'regular' && profile.pain.worst === 0 ? 'ahead' : 'standard';
}

/** The level a block starts at, where the cap allows it: those new to strength work start at the bottom. */
const startLevels: Readonly<Record<Profile['experience'], Level>> = { new: 1, some: 2, regular: 3 };

/** The level a slot aims at: one up from pair to pair, at least what an earlier block unlocked, never above its cap. */
export function targetLevel(pair: Pair, experience: Profile['experience'], cap: Level, unlocked: Level = 1): number {
  return Math.min(cap, Math.max(startLevels[experience] + pair, unlocked));
}

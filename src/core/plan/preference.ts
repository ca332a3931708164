import type { AvoidTag, Exercise, ExerciseId, Position, Target } from '../exercise/index.ts';

/*
 * What settles a choice among exercises of the same level. Ranks, not measurements: the numbers come from small studies of
 * healthy people with differing methods. Sources: docs/health.md, "Choosing among equals". Unknown exercises rank 0.
 */

/** How much of the work the glutes do rather than the muscle at the front of the hip (gluteal-to-TFL index, in tens). */
const gluteShare: Readonly<Record<ExerciseId, number>> = {
  clamshell: 11,
  'band-clamshell': 11,
  'side-step': 6,
  'lateral-band-walk': 6,
  'single-leg-bridge': 6,
  'fire-hydrant': 5,
  'bird-dog': 5,
};

/** How hard the glutes work, 1–4. */
const activation: Readonly<Record<ExerciseId, number>> = {
  'side-plank-abduction': 4,
  'plank-leg-lift': 4,
  'side-abduction': 3,
  'side-plank-clam': 3,
  'side-plank': 3,
  'sl-squat-box': 3,
  'single-leg-deadlift': 3,
  'band-sl-deadlift': 3,
  'single-leg-bridge': 3,
  'elevated-sl-bridge': 3,
  'lateral-band-walk': 3,
  'lateral-step-down': 3,
  'step-up': 3,
  'band-clamshell': 3,
  clamshell: 2,
  'low-step-up': 2,
  'side-step': 2,
  'knee-side-plank': 2,
  'walking-lunge': 2,
  'split-squat': 2,
  'bird-dog': 2,
  'glute-squeeze': 2,
  'sl-deadlift-support': 2,
  'offset-bridge': 2,
  'standing-abduction': 1,
  'glute-bridge': 1,
};

interface Sore {
  readonly targets: readonly Target[];
  readonly positions: readonly Position[];
}

/** What a sore or unsure place would rather be spared, beside the exercises that its tag hides. */
const spare: Readonly<Record<AvoidTag, Sore>> = {
  'groin-pinch': { targets: ['hip-flexors', 'adductors'], positions: ['lunge'] },
  'outer-hip': { targets: [], positions: ['side-lying'] },
  'low-back': { targets: ['back-extensors'], positions: [] },
  'deep-knee': { targets: ['quadriceps'], positions: ['lunge', 'half-kneel'] },
  wrist: { targets: [], positions: ['quadruped'] },
  shoulder: { targets: [], positions: ['prone', 'quadruped'] },
  'pelvic-floor': { targets: [], positions: ['prone'] },
  'sitting-bone': { targets: ['hamstrings'], positions: ['seated'] },
  balance: { targets: ['foot'], positions: [] },
};

/** Cost of one level away from the one aimed at. It outweighs everything else together. */
const levelCost = 24;
const ownedCost = -9;
const soreCost = 1.5;
const gluteShareCost = -0.3;
const activationCost = -0.8;
/** Chance decides only what evidence leaves within this. */
const chanceCost = 1;

export interface Aim {
  readonly level: number;
  /** Early on, and as long as a plan is scaled back, the share of the glutes counts before their effort. */
  readonly early: boolean;
  readonly avoid: ReadonlySet<AvoidTag>;
  /** 0 up to, not including, 1, from the seed. */
  readonly chance: number;
}

/** How unwelcome an exercise is in a slot; less is better. Own equipment is there to be used. */
export function costOf(exercise: Exercise, aim: Aim): number {
  let cost = levelCost * Math.abs(aim.level - exercise.level);
  if (exercise.equipment.length > 0) cost += ownedCost;
  cost += aim.early ? gluteShareCost * (gluteShare[exercise.id] ?? 0) : activationCost * (activation[exercise.id] ?? 0);
  for (const tag of aim.avoid) {
    const { targets, positions } = spare[tag];
    if (positions.includes(exercise.position)) cost += soreCost;
    for (const target of targets) if (exercise.targets.includes(target)) cost += soreCost;
  }
  return cost + chanceCost * aim.chance;
}

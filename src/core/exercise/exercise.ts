import type { DoseCode } from './dose.ts';

/** The research table's id: 'glute-bridge', 'clamshell', … */
export type ExerciseId = string & { readonly is?: 'exercise-id' };

/** Owned things. Mat, wall, chair and towel are always assumed (a towel serves the strap stretch). */
export type Equipment = 'mini-band' | 'long-band' | 'step' | 'roller';
export const equipment = ['mini-band', 'long-band', 'step', 'roller'] as const satisfies readonly Equipment[];

/** What hurts or is unsure; hides every exercise that carries the tag. */
export type AvoidTag =
  | 'groin-pinch'
  | 'outer-hip'
  | 'low-back'
  | 'deep-knee'
  | 'wrist'
  | 'shoulder'
  | 'pelvic-floor'
  | 'sitting-bone'
  | 'balance';
export const avoidTags = [
  'groin-pinch',
  'outer-hip',
  'low-back',
  'deep-knee',
  'wrist',
  'shoulder',
  'pelvic-floor',
  'sitting-bone',
  'balance',
] as const satisfies readonly AvoidTag[];

/** The slot an exercise fills. */
export type Family =
  | 'hip-extension'
  | 'lateral-hip'
  | 'single-leg'
  | 'anti-rotation'
  | 'trunk'
  | 'hip-flexor-strength'
  | 'hip-flexor-stretch'
  | 'quad-stretch'
  | 'outer-hip-care'
  | 'hamstring'
  | 'calf'
  | 'ankle'
  | 'flow'
  | 'rolling'
  | 'dynamic'
  | 'drill'
  | 'raise'
  | 'breathing';

/** Where in a session an exercise may stand. */
export type Category = 'warm-up' | 'strength' | 'mobility' | 'cool-down';

/** Muscle or part that works or is stretched, as the research table names it. */
export type Target =
  | 'whole-body'
  | 'glutes'
  | 'gluteus-maximus'
  | 'gluteus-medius'
  | 'gluteus-minimus'
  | 'deep-rotators'
  | 'hip-flexors'
  | 'hip-joint'
  | 'hamstrings'
  | 'quadriceps'
  | 'adductors'
  | 'obliques'
  | 'deep-abdominals'
  | 'back-extensors'
  | 'spine'
  | 'thoracic-spine'
  | 'calf'
  | 'ankle'
  | 'foot'
  | 'posture'
  | 'cadence'
  | 'back'
  | 'core';

/** How a person is placed; gives the still figure until the exercise has its own. */
export type Position = 'stand' | 'supine' | 'prone' | 'side-lying' | 'quadruped' | 'half-kneel' | 'lunge' | 'seated';

/** Both sides at once, each side in turn within a set, or side by side in one set (reps counted per side). */
export type Sides = 'both' | 'each' | 'alternating';

export type Level = 1 | 2 | 3 | 4 | 5;

/** What the rules need of a catalogue entry. Source: research table of the eighty exercises (docs/health.md). */
export interface Exercise {
  readonly id: ExerciseId;
  readonly name: string;
  /** The first family code of the table's row; the others stand in alsoFamilies. */
  readonly family: Family;
  readonly alsoFamilies: readonly Family[];
  readonly level: Level;
  readonly equipment: readonly Equipment[];
  readonly avoid: readonly AvoidTag[];
  /** Ladder edges down and up; reciprocal, within the family. */
  readonly easier: readonly ExerciseId[];
  readonly harder: readonly ExerciseId[];
  readonly categories: readonly Category[];
  readonly targets: readonly Target[];
  readonly sides: Sides;
  readonly doseCode: DoseCode;
  readonly position: Position;
  /** The camera from which it reads best. */
  readonly view: 'side' | 'front';
}

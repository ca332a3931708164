import type { DoseStep, ExerciseId, Family } from '../exercise/index.ts';
import type { ToolkitSession } from '../workout/index.ts';

/** One place of a session: the first of `of` that the person may do fills it; where none is, it stays empty. */
export interface Place {
  readonly slot: Family;
  readonly of: readonly ExerciseId[];
  readonly step: DoseStep;
  readonly sets?: number;
  /** Grows to this where the places before it left minutes free; places are asked in order of `grows`. */
  readonly grows?: { readonly step: DoseStep; readonly turn: number };
}

/** Sessions that are made of the catalogue alone. */
export type Recipe = Exclude<ToolkitSession, 'return-bout' | 'elliptical' | 'deep-water' | 'stairs'>;

const raise: Place = { slot: 'raise', of: ['march-in-place'], step: 1 };
const hipFlexors = ['half-kneel-stretch', 'edge-stretch'];

/**
 * What each session holds, in order. The last of each list needs nothing and carries no tag, but for the second roll, which is for
 * who owns a roller. Hamstrings have one stretch; who may not do it moves the hips instead. Source: docs/health.md, "The runner's
 * toolkit".
 */
export const recipes: Readonly<Record<Recipe, readonly Place[]>> = {
  'run-warm-up': [
    raise,
    { slot: 'flow', of: ['lunge-twist', 'low-lunge-flow', 'hip-circles'], step: 2 },
    { slot: 'dynamic', of: ['leg-swing-front', 'standing-hip-opener'], step: 2 },
    { slot: 'dynamic', of: ['high-knee-walk'], step: 2 },
  ],
  'run-cool-down': [
    { slot: 'hip-flexor-stretch', of: ['lunge-stretch', ...hipFlexors], step: 1 },
    { slot: 'rolling', of: ['roll-quads', 'hand-massage-quads'], step: 2 },
    { slot: 'rolling', of: ['roll-upper-thigh'], step: 2 },
  ],
  'stretch-15': [
    { ...raise, step: 2, grows: { step: 3, turn: 4 } },
    { slot: 'hip-flexor-stretch', of: hipFlexors, step: 2, grows: { step: 3, turn: 1 } },
    {
      slot: 'quad-stretch',
      of: ['quad-stretch-stand', 'roll-quads', 'hand-massage-quads'],
      step: 2,
      grows: { step: 3, turn: 3 },
    },
    { slot: 'calf', of: ['calf-wall-stretch'], step: 2, grows: { step: 3, turn: 2 } },
    { slot: 'outer-hip-care', of: ['figure-four', 'static-abduction'], step: 2 },
    { slot: 'hamstring', of: ['ham-strap-stretch', 'hip-circles'], step: 2 },
  ],
  'tight-hip-flexors': [
    raise,
    { slot: 'hip-flexor-strength', of: ['wall-leg-lift'], step: 1, sets: 2 },
    { slot: 'hip-flexor-strength', of: ['band-march-supine', 'supine-march'], step: 1, sets: 2 },
    { slot: 'hip-flexor-stretch', of: hipFlexors, step: 1 },
  ],
  'rest-day': [
    raise,
    { slot: 'flow', of: ['cat-cow', 'standing-hip-opener'], step: 2 },
    { slot: 'dynamic', of: ['hip-circles'], step: 2 },
    { slot: 'hip-extension', of: ['glute-bridge'], step: 1 },
    { slot: 'lateral-hip', of: ['standing-abduction'], step: 1 },
    { slot: 'trunk', of: ['heel-tap'], step: 1 },
    { slot: 'hip-flexor-stretch', of: ['edge-stretch'], step: 1 },
  ],
  'hip-opener': [{ slot: 'dynamic', of: ['standing-hip-opener'], step: 3, sets: 2 }],
};

/** Seconds that a session with growing places aims at, at the least. */
export const fullFrom: Readonly<Partial<Record<Recipe, number>>> = { 'stretch-15': 840 };

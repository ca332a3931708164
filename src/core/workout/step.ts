import type { Seconds } from '../calendar/index.ts';
import type { ExerciseId } from '../exercise/index.ts';
import type { Part } from '../plan/block.ts';

export type StepKind = 'prepare' | 'work' | 'switch' | 'rest';
export type Side = 'left' | 'right';

/** One timed step of a session. Seconds from the session's start; steps touch, none is empty. */
export interface Step {
  readonly kind: StepKind;
  readonly start: Seconds;
  readonly seconds: Seconds;
  readonly part: Part;
  readonly exerciseId: ExerciseId;
  /** null for both sides and for alternating work, which is one step. */
  readonly side: Side | null;
  /** From 1. */
  readonly set: number;
  readonly sets: number;
  /** Place of the prescription in the session, counted through warm-up, main and cool-down from 0. */
  readonly entry: number;
}

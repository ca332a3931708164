import { played } from '../../catalogue/activities.ts';
import type { Exercise } from '../../core/exercise/index.ts';
import {
  endsByTap,
  entryOf,
  outsideBlock,
  type Round,
  type RunThrough,
  roundOf,
  type Step,
  stepOf,
  stepsOf,
  type ToolkitSession,
} from '../../core/workout/index.ts';
import type { Told } from '../../words/player.ts';

const byId = new Map(played.map((exercise) => [exercise.id, exercise]));

/** The catalogue's entry; null for one that an older block brought and this catalogue no longer has. */
export function exerciseOf(step: Pick<Step, 'exerciseId'>): Exercise | null {
  return byId.get(step.exerciseId) ?? null;
}

export const nameOf = (exerciseId: string): string => exerciseOf({ exerciseId })?.name ?? exerciseId;

/** Where a person came from, and goes back to: Today, the page of the exercise, the tests, or the tool. */
export function homeOf(sessionId: string): string {
  const outside = outsideBlock(sessionId);
  if (outside?.of === 'benchmark') return '/progress/benchmarks';
  if (outside?.of === 'toolkit') return toolOf(outside.name);
  return outside?.of === 'exercise' ? `/exercises/${outside.exerciseId}` : '/';
}

/** The page of the toolkit that a session of it is begun from. */
function toolOf(name: ToolkitSession): string {
  switch (name) {
    case 'return-bout':
      return '/toolkit/three-day-test';
    case 'elliptical':
    case 'deep-water':
    case 'stairs':
      return '/toolkit/cross-training';
    case 'run-warm-up':
    case 'run-cool-down':
    case 'stretch-15':
    case 'tight-hip-flexors':
    case 'rest-day':
      return '/toolkit/before-and-after';
    case 'hip-opener':
      return '/toolkit';
  }
}

/** A step with what is needed to speak of it; the same object for the same step, so that what shows it is drawn once. */
export function toldOf(runThrough: RunThrough, step: Step = stepOf(runThrough)): Told {
  const prescription = entryOf(runThrough, step);
  if (prescription === undefined) throw new Error(`Step ${step.entry} of ${runThrough.session.id} has no prescription`);
  const known = toldSoFar.get(step);
  if (known?.prescription === prescription) return known;
  const told = { step, prescription, name: exerciseOf(step)?.name ?? step.exerciseId };
  toldSoFar.set(step, told);
  return told;
}
const toldSoFar = new WeakMap<Step, Told>();

/** Two run-throughs stand at the same place of the same steps. */
export function isSamePlace({ runThrough: one }: InPlace, { runThrough: other }: InPlace): boolean {
  return one.stepIndex === other.stepIndex && stepsOf(one) === stepsOf(other);
}
interface InPlace {
  readonly runThrough: RunThrough;
}

/** The step in hand ends by a tap and not by the clock. */
export function waitsForTap(runThrough: RunThrough): boolean {
  const step = stepOf(runThrough);
  return runThrough.status.kind === 'counting' || endsByTap(runThrough.pace, step, entryOf(runThrough, step));
}

/** The step after the one in hand; null after the last. */
export function nextTold(runThrough: RunThrough): Told | null {
  const step = stepsOf(runThrough)[runThrough.stepIndex + 1];
  return step === undefined ? null : toldOf(runThrough, step);
}

/** The round that the step in hand belongs to; null for an exercise done alone. */
export function roundTold(runThrough: RunThrough): Round | null {
  return roundOf(runThrough, stepOf(runThrough));
}

import type { Prescription, Session } from '../plan/block.ts';
import { entriesOf } from './entries.ts';
import { type RunThrough, stepsOf } from './run-through.ts';
import type { Step } from './step.ts';

/** Where in a superset a step stands: exercises played in turn, round by round. */
export interface Round {
  /** From 1. */
  readonly round: number;
  readonly rounds: number;
  /** The exercises of a round in order; `place` names the one of the step, from 0. */
  readonly partners: readonly Pick<Prescription, 'exerciseId'>[];
  readonly place: number;
}

/** null for an exercise that is played alone. */
export function roundOf(runThrough: Pick<RunThrough, 'session' | 'first' | 'adjustments'>, step: Step): Round | null {
  const entries = partnersOf(runThrough.session, step);
  if (entries.length < 2) return null;
  const partners = entriesOf(runThrough.session);
  const sets = stepsOf(runThrough).flatMap(({ entry, kind, set }) => (kind === 'work' && entries.includes(entry) ? [set] : []));
  return {
    round: step.set,
    rounds: Math.max(...sets),
    partners: entries.flatMap((entry) => partners[entry] ?? []),
    place: entries.indexOf(step.entry),
  };
}

/** The places of the prescriptions that share the step's superset, its own among them. */
function partnersOf(session: Session, step: Step): readonly number[] {
  const all = entriesOf(session);
  const letter = all[step.entry]?.superset ?? null;
  if (letter === null) return [];
  const [from, to] = rangeOf(session, step.part);
  return all.flatMap(({ superset }, entry) => (superset === letter && entry >= from && entry < to ? [entry] : []));
}

function rangeOf({ warmUp, main, coolDown }: Session, part: Step['part']): readonly [from: number, to: number] {
  switch (part) {
    case 'warm-up':
      return [0, warmUp.length];
    case 'main':
      return [warmUp.length, warmUp.length + main.length];
    case 'cool-down':
      return [warmUp.length + main.length, warmUp.length + main.length + coolDown.length];
  }
}

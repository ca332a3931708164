import type { Seconds } from '../calendar/index.ts';
import type { Session } from '../plan/block.ts';
import type { Side, Step } from './step.ts';
import { compileTimeline } from './timeline.ts';

/**
 * What was changed of a session while it was played, in order. `index` is the place in the timeline at which it was changed:
 * nothing before it ever moves, so that the place of a run-through stays true.
 */
export type Adjustment =
  /** The rest at `index` is longer. */
  | { readonly kind: 'longer-rest'; readonly index: number; readonly seconds: Seconds }
  /** The exercise ends with the set in question: by pain or a sharp catch at once, or because the person asked. */
  | {
      readonly kind: 'exercise-ended';
      readonly index: number;
      readonly entry: number;
      readonly set: number;
      readonly because: 'pain' | 'asked';
    }
  /** The exercise has so many sets and no more. */
  | { readonly kind: 'fewer-sets'; readonly index: number; readonly entry: number; readonly sets: number };

/** The steps of a session as it is really played. Pure; the same adjustments always give the same steps. */
export function adjustedSteps(session: Session, first: Side, adjustments: readonly Adjustment[]): readonly Step[] {
  const setsLeft = new Map<number, number>();
  let steps: readonly Step[] = compileTimeline(session, first);
  for (const adjustment of adjustments) {
    switch (adjustment.kind) {
      case 'longer-rest':
        steps = steps.map((step, index) =>
          index === adjustment.index ? { ...step, seconds: step.seconds + adjustment.seconds } : step,
        );
        break;
      case 'exercise-ended':
        setsLeft.set(adjustment.entry, adjustment.set);
        steps = rejoined(steps, adjustment.index, session, first, setsLeft).filter(
          (step, index) => index <= adjustment.index || step.entry !== adjustment.entry || step.kind === 'rest',
        );
        break;
      case 'fewer-sets':
        setsLeft.set(adjustment.entry, Math.min(adjustment.sets, setsLeft.get(adjustment.entry) ?? adjustment.sets));
        steps = rejoined(steps, adjustment.index, session, first, setsLeft);
        break;
    }
  }
  return touching(steps);
}

/** The steps up to `index` as they were, and after them those of the session with so many sets an entry: rests are worked out anew. */
function rejoined(
  steps: readonly Step[],
  index: number,
  session: Session,
  first: Side,
  setsLeft: ReadonlyMap<number, number>,
): readonly Step[] {
  const kept = steps.slice(0, index + 1);
  const whole = compileTimeline(withSets(session, setsLeft), first);
  const worked = kept.findLast((step) => step.kind === 'work');
  const from = worked === undefined ? 0 : whole.findIndex((step) => isSameStep(step, worked)) + 1;
  const ahead = whole.slice(from);
  const current = kept.at(-1);
  const here = current === undefined || current.kind === 'work' ? -1 : ahead.findIndex((step) => isSameStep(step, current));
  return [...kept, ...ahead.slice(here + 1)];
}

function withSets(session: Session, setsLeft: ReadonlyMap<number, number>): Session {
  let place = -1;
  const cut = (part: Session['main']) =>
    part.map((prescription) => {
      place += 1;
      return { ...prescription, sets: Math.min(prescription.sets, setsLeft.get(place) ?? prescription.sets) };
    });
  return { ...session, warmUp: cut(session.warmUp), main: cut(session.main), coolDown: cut(session.coolDown) };
}

function isSameStep(a: Step, b: Step): boolean {
  return a.kind === b.kind && a.entry === b.entry && a.set === b.set && a.side === b.side;
}

/** Each step begins where the one before it ends. */
function touching(steps: readonly Step[]): readonly Step[] {
  let start: Seconds = 0;
  return steps.map((step) => {
    const placed = step.start === start ? step : { ...step, start };
    start += step.seconds;
    return placed;
  });
}

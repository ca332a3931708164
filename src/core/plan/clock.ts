import type { Seconds } from '../calendar/index.ts';
import { type DoseStep, doseAt, type Exercise, type ExerciseId, oneSideSeconds } from '../exercise/index.ts';
import { setSeconds } from '../workout/timeline.ts';
import { restSecondsOf, switchSecondsOf } from './prescribe.ts';
import type { Timed } from './session-seconds.ts';

/** What one set of an exercise takes at a dose. */
export interface SetClock extends Omit<Timed, 'sets'> {
  /** One side of it, which is what load counts. */
  readonly workSeconds: Seconds;
}

/** Set times that were worked out before: by exercise, then by dose step. */
export type Clock = Map<ExerciseId, SetClock[]>;

export function clockOf(clock: Clock, exercise: Exercise, step: DoseStep): SetClock {
  let known = clock.get(exercise.id);
  if (known === undefined) {
    known = ([1, 2, 3] as const).map((each) => setClock(exercise, each));
    clock.set(exercise.id, known);
  }
  return known[step - 1] ?? setClock(exercise, step);
}

function setClock(exercise: Exercise, step: DoseStep): SetClock {
  const dose = doseAt(exercise.doseCode, step);
  return {
    setSeconds: setSeconds({ dose, sides: exercise.sides, switchSeconds: switchSecondsOf(exercise) }),
    restSeconds: restSecondsOf(exercise),
    workSeconds: oneSideSeconds(dose),
  };
}

import type { LocalDay } from '../calendar/index.ts';
import { doseTable } from '../exercise/index.ts';
import type { Benchmark } from '../facts/index.ts';
import type { Session } from '../plan/block.ts';
import { benchmarkOf, compileTimeline, entriesOf, type RunThrough, timelineSeconds } from '../workout/index.ts';
import { mostOf, type Test } from './tests.ts';

/** Between the sides, so that the second is not met tired. */
const switchSeconds = 30;

/** One test as a session outside any block, one set, both sides in it: played by the player like any other. */
export function benchmarkSession({ test, form }: Test, day: LocalDay): Session {
  const session: Session = {
    id: `benchmark:${test}`,
    kind: 'mobility',
    day,
    minutes: 0,
    warmUp: [],
    main: [
      {
        exerciseId: form.id,
        family: form.family,
        sides: form.sides,
        sets: 1,
        dose: mostOf(test),
        switchSeconds: form.sides === 'each' ? switchSeconds : 0,
        restSeconds: doseTable[form.doseCode].restSeconds,
        effort: null,
        superset: null,
        why: { code: 'kept-steady' },
      },
    ],
    coolDown: [],
  };
  return { ...session, minutes: Math.ceil(timelineSeconds(compileTimeline(session)) / 60) };
}

/** What a test that was played has shown; null: no test, or nothing was done in it. A side that was not done is null. */
export function resultOf(runThrough: Pick<RunThrough, 'session' | 'recorded'>): Benchmark | null {
  const test = benchmarkOf(runThrough.session.id);
  const [prescription] = entriesOf(runThrough.session);
  const done = runThrough.recorded['0:1']?.done ?? {};
  if (test === null || prescription === undefined || Object.keys(done).length === 0) return null;
  return {
    test,
    form: prescription.exerciseId,
    unit: prescription.dose.kind === 'reps' ? 'reps' : 'seconds',
    left: done.left ?? null,
    right: done.right ?? null,
    ...(done.both === undefined ? {} : { both: done.both }),
  };
}

import type { LocalDay } from '../calendar/index.ts';
import { doseAt, doseTable, type Exercise } from '../exercise/index.ts';
import type { Benchmark } from '../facts/index.ts';
import type { Prescription, Session } from '../plan/block.ts';
import { compileTimeline, timelineSeconds } from './timeline.ts';

/*
 * Sessions that no block holds: their ids name what they are. They are played and kept like any other, and count in no plan.
 */

const ofExercise = 'exercise:';
const ofWarmUp = 'warm-up:';
const ofBenchmark = 'benchmark:';
const ofToolkit = 'toolkit:';
const tests = ['side-plank', 'single-leg-stance', 'bridge'] as const satisfies readonly Benchmark['test'][];

/** What the toolkit has the player lead through. */
export type ToolkitSession =
  | 'run-warm-up'
  | 'run-cool-down'
  | 'stretch-15'
  | 'tight-hip-flexors'
  | 'return-bout'
  | 'elliptical'
  | 'deep-water'
  | 'stairs'
  | 'rest-day'
  | 'hip-opener';
export const toolkitSessions = [
  'run-warm-up',
  'run-cool-down',
  'stretch-15',
  'tight-hip-flexors',
  'return-bout',
  'elliptical',
  'deep-water',
  'stairs',
  'rest-day',
  'hip-opener',
] as const satisfies readonly ToolkitSession[];

/** What a session outside a block is; null: it belongs to a block. */
export type OutsideBlock =
  | { readonly of: 'exercise'; readonly exerciseId: string }
  | { readonly of: 'warm-up'; readonly sessionId: string }
  | { readonly of: 'benchmark'; readonly test: Benchmark['test'] }
  | { readonly of: 'toolkit'; readonly name: ToolkitSession };

export function outsideBlock(sessionId: string): OutsideBlock | null {
  if (sessionId.startsWith(ofExercise)) return { of: 'exercise', exerciseId: sessionId.slice(ofExercise.length) };
  if (sessionId.startsWith(ofWarmUp)) return { of: 'warm-up', sessionId: sessionId.slice(ofWarmUp.length) };
  const name = toolkitSessionOf(sessionId);
  if (name !== null) return { of: 'toolkit', name };
  const test = benchmarkOf(sessionId);
  return test === null ? null : { of: 'benchmark', test };
}

/** The session of the toolkit that this one is; null: it is none. */
export function toolkitSessionOf(sessionId: string): ToolkitSession | null {
  return toolkitSessions.find((name) => sessionId === ofToolkit + name) ?? null;
}

/** The id under which a session of the toolkit is played and kept. */
export function toolkitSessionId(name: ToolkitSession): string {
  return ofToolkit + name;
}

/** The test that a session is; null: it is none. */
export function benchmarkOf(sessionId: string): Benchmark['test'] | null {
  return tests.find((test) => sessionId === ofBenchmark + test) ?? null;
}

/** "Do it now": one exercise at its smallest dose, two sets where it is counted, one where it is held or done for a time. */
export function exerciseSession(exercise: Exercise, day: LocalDay): Session {
  const { sides, position, doseCode } = exercise;
  const dose = doseAt(doseCode, 1);
  const { restSeconds } = doseTable[doseCode];
  const prescription: Prescription = {
    exerciseId: exercise.id,
    family: exercise.family,
    sides,
    sets: dose.kind === 'reps' && restSeconds > 0 ? 2 : 1,
    dose,
    switchSeconds: sides !== 'each' ? 0 : position === 'stand' ? 5 : 10,
    restSeconds: sides === 'both' ? restSeconds : Math.round((restSeconds * 2) / 3),
    effort: null,
    superset: null,
    why: { code: 'kept-steady' },
  };
  return timed({
    id: `${ofExercise}${exercise.id}`,
    kind: 'mobility',
    day,
    minutes: 0,
    warmUp: [],
    main: [prescription],
    coolDown: [],
  });
}

/** The warm-up of a session alone, before a run. */
export function warmUpSession(session: Session, day: LocalDay): Session {
  return timed({ ...session, id: `${ofWarmUp}${session.id}`, kind: 'mobility', day, main: [], coolDown: [] });
}

function timed(session: Session): Session {
  return { ...session, minutes: Math.ceil(timelineSeconds(compileTimeline(session)) / 60) };
}

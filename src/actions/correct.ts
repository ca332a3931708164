import type { Benchmark, CheckIn, RunLogged, SessionFinished, SetDone } from '../core/facts/index.ts';
import { store, type Written } from '../store/index.ts';

/** A set was other than recorded: from now on its fact says this. */
export function correctSet(target: string, set: SetDone): Promise<Written> {
  return correct(target, set);
}

/** What was said at the end of a session was otherwise, or it was done on another day. */
export function correctSession(target: string, said: SessionFinished): Promise<Written> {
  return correct(target, said);
}

/** What was said of the hips or of a run is something else, from now on; it keeps its day. */
export function correctSaid(target: string, said: CheckIn | RunLogged): Promise<Written> {
  return correct(target, said);
}

/** Puts a test's result right. */
export function correctBenchmark(target: string, result: Benchmark): Promise<Written> {
  return correct(target, result);
}

/** The old payload stays on record beneath the new one. */
function correct(target: string, payload: SetDone | SessionFinished | CheckIn | RunLogged | Benchmark): Promise<Written> {
  return store.write({ facts: [store.stamp({ kind: 'replaced', payload: { target, payload } })] });
}

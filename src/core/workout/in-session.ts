import { benchmarkOf, toolkitSessionOf } from './outside-block.ts';
import type { EffortSaid, SetPain } from './run-through.ts';

/** What an answer about a set means for the rest of this session. */
export type Consequence =
  /** The exercise ends: its remaining sets leave the session. */
  | 'ends-exercise'
  /** The dose stays; stopping the exercise is offered. */
  | 'offers-to-stop'
  /** One set fewer is offered. */
  | 'offers-one-set-fewer'
  | 'none';

/** From here on pain ends the exercise; from `painToWatch` on it is watched. Source: docs/health.md, "Pain while training". */
const painToStop = 6;
const painToWatch = 3;

/** A bout of the three-day test: what ends one jog ends the bout, or the next would be a run on a sore hip. */
export function endsAsOne(sessionId: string): boolean {
  return toolkitSessionOf(sessionId) === 'return-bout';
}

/** Pain from which an exercise of this session ends. A test ends where pain is to be watched: nothing in it is worth more. */
export function painToStopIn(sessionId: string): number {
  return benchmarkOf(sessionId) !== null || endsAsOne(sessionId) ? painToWatch : painToStop;
}

/**
 * The one rule of adapting inside a session. Pure and monotone: more pain never gives more work. Pain of 6 or more, or anything
 * sharp or catching, ends the exercise; 3 to 5 keeps its dose and offers to stop; a hard set offers one fewer where sets are ahead.
 */
export function consequenceOf(
  { effort, pain }: { readonly effort?: EffortSaid | undefined; readonly pain?: SetPain | undefined },
  setsAhead: number,
  stopFrom: number = painToStop,
): Consequence {
  if (pain !== undefined && (pain.worst >= stopFrom || pain.sharp === true)) return 'ends-exercise';
  if (setsAhead === 0) return 'none';
  if (pain !== undefined && pain.worst >= painToWatch) return 'offers-to-stop';
  return effort === 'hard' ? 'offers-one-set-fewer' : 'none';
}

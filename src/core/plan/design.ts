import type { Seconds } from '../calendar/index.ts';
import type { Exercise, Family } from '../exercise/index.ts';
import { type Clock, clockOf, type SetClock } from './clock.ts';
import type { Cuts } from './cuts.ts';
import type { PairWork } from './effort.ts';
import type { Frames } from './frame.ts';
import type { Line } from './lines.ts';
import { doseStepIn } from './path-dose.ts';
import { aloneSeconds, inTurnSeconds, type Timed } from './session-seconds.ts';
import { easySets, hardSets, type Pace, type Pair, pairs } from './skeleton.ts';
import { type Slot, type StrengthKind, strengthKinds, trunkFamilies } from './slots.ts';

/** All that is decided about both strength sessions of ten weeks, but for the efforts. */
export interface Design {
  readonly pace: Pace;
  readonly lines: readonly Line[];
  readonly cuts: Cuts;
  /** Drills of thirty seconds in the warm-up. */
  readonly brief: boolean;
  /** Drills in the warm-up. */
  readonly drills: Readonly<Record<StrengthKind, 2 | 3>>;
  /** Doses grow to D2 where the weeks allow it. */
  readonly growing: boolean;
  /** Slots with a third set in hard weeks: those of `lines` themselves. */
  readonly thirds: ReadonlySet<Slot>;
  /** The family that trunk work is played in turn with; null: with none. */
  readonly partners: Readonly<Record<StrengthKind, Family | null>>;
}

/** What measuring needs beside the design. */
export interface Measures {
  readonly clock: Clock;
  readonly frames: Frames;
}

/** Sets of a slot in the hard weeks. */
export function hardSetsOf({ thirds }: Design, slot: Slot): number {
  return thirds.has(slot) ? hardSets : easySets;
}

/** Another exercise in a slot, at the smallest dose, to ask what would be. */
interface Instead {
  readonly slot: Slot;
  readonly exercise: Exercise;
}

/** Lengths of a session in the hard weeks of the five pairs, the longer ones. */
export function hardSeconds(
  design: Design,
  { clock, frames }: Measures,
  session: StrengthKind,
  instead: Instead | null = null,
): readonly Seconds[] {
  const partner = design.partners[session];
  const seconds = frames(design, session).map((frame) => frame.seconds);
  const inTurn = seconds.map((): Timed[] => []);
  for (const { slot, path } of design.lines) {
    if (slot.session !== session) continue;
    const sets = hardSetsOf(design, slot);
    const isInTurn = partner !== null && (slot.family === partner || trunkFamilies.includes(slot.family));
    for (const pair of pairs) {
      const one = instead?.slot === slot ? clockOf(clock, instead.exercise, 1) : clockIn(design, clock, path, pair);
      if (one === null) continue;
      const timed = { sets, setSeconds: one.setSeconds, restSeconds: one.restSeconds };
      // The leg exercise comes first, as in the session.
      if (isInTurn) inTurn[pair]?.[slot.family === partner ? 'unshift' : 'push'](timed);
      else seconds[pair] = (seconds[pair] ?? 0) + aloneSeconds(timed);
    }
  }
  if (partner === null) return seconds;
  return seconds.map((each, pair) => each + inTurnSeconds(inTurn[pair] ?? []));
}

/** The clock of a slot in a pair; null where its path is empty. */
export function clockIn({ growing }: Pick<Design, 'growing'>, clock: Clock, path: Line['path'], pair: Pair): SetClock | null {
  const exercise = path[pair];
  return exercise === undefined ? null : clockOf(clock, exercise, doseStepIn(path, pair, growing));
}

/** Where and when a design is too long. */
export function tooLong(design: Design, measures: Measures, budgetSeconds: Seconds): { session: StrengthKind; pair: Pair }[] {
  return strengthKinds.flatMap((session) => {
    const seconds = hardSeconds(design, measures, session);
    return pairs.filter((pair) => (seconds[pair] ?? 0) > budgetSeconds).map((pair) => ({ session, pair }));
  });
}

/** Seconds of work of each pair's weeks: sets × one set of one side, over both main parts. */
export function workOf(design: Design, clock: Clock): PairWork[] {
  return pairs.map((pair): PairWork => {
    let easy = 0;
    let hard = 0;
    for (const { slot, path } of design.lines) {
      const seconds = clockIn(design, clock, path, pair)?.workSeconds ?? 0;
      easy += easySets * seconds;
      hard += hardSetsOf(design, slot) * seconds;
    }
    return [easy, hard];
  });
}

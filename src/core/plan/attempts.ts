import { lastCutOf } from './cuts.ts';

/** One way to fit a block into its minutes. */
export interface Attempt {
  /** Number of the last cut made. */
  readonly cut: number;
  /** Drills of thirty seconds in the warm-up, which is no cut. */
  readonly brief: boolean;
  /** Doses grow to D2 where the weeks allow it. */
  readonly growing: boolean;
  /** Highest cost of a second of a set: how much is given up for shorter exercises. */
  readonly most: number;
}

/*
 * A level costs 24 (preference.ts). Pressing begins far below that, so that shorter exercises of the same level come first. Before
 * the next cut it goes so far that 16 to 37 seconds a set outweigh a level; after the last one, that any level may go.
 */
const pressByMinutes = [
  { from: 40, most: 1, forHipFlexors: 1.5 },
  { from: 35, most: 0.65, forHipFlexors: 0.65 },
  { from: 30, most: 0.8, forHipFlexors: 0.9 },
] as const;
const pressBelow = 1.1;
const pressAll = 4;
/** From this cut on it is third sets of the hips that would go. Few minutes alone come to it: levels are low there, and sets are left. */
const hipSetsCut = 6;

function pressBefore(nextCut: number, minutes: number): number {
  const row = pressByMinutes.find(({ from }) => minutes >= from);
  if (row === undefined) return nextCut > hipSetsCut ? pressAll : pressBelow;
  return nextCut === 1 ? row.forHipFlexors : row.most;
}

/** What is tried, in this order, until a design keeps minutes and load. */
export function attemptsOf(minutes: number, firstCut: number): Attempt[] {
  const last = lastCutOf(minutes);
  const attempts: Attempt[] = firstCut === 0 ? [{ cut: 0, brief: false, growing: true, most: 0 }] : [];
  for (let cut = firstCut; cut < last; cut += 1) {
    attempts.push({ cut, brief: true, growing: true, most: pressBefore(cut + 1, minutes) });
  }
  for (const growing of [true, false]) attempts.push({ cut: last, brief: true, growing, most: pressAll });
  return attempts;
}

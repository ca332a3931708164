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
 * the next cut it goes so far that 16 to 24 seconds a set outweigh a level; after the last one, that any level may go.
 */
const pressForHipFlexors = 1.5;
const pressBelowThirty = 1.2;
const press = 1;
const pressAll = 4;
/** From these minutes on the hip-flexor slot is held on to hardest. */
const hipFlexorMinutes = 40;
/** Below these, levels are low anyway, and sets are what is left. */
const fewMinutes = 30;
/** From this cut on it is third sets of the hips that would go. */
const hipSetsCut = 6;

function pressBefore(nextCut: number, minutes: number): number {
  if (minutes >= hipFlexorMinutes) return nextCut === 1 ? pressForHipFlexors : press;
  if (minutes >= fewMinutes) return press;
  return nextCut > hipSetsCut ? pressAll : pressBelowThirty;
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

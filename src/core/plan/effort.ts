import { effortCeiling, leastEffort, type Pace, pairs } from './skeleton.ts';

/** Planned effort of the easy and the hard week of a pair. */
export type PairEfforts = readonly [easy: number, hard: number];
/** Seconds of work of the easy and the hard week of a pair: sets × one set of one side, over both main parts. */
export type PairWork = readonly [easy: number, hard: number];

/** Keeps a ratio off its edge by more than a rounding error. */
const margin = 1e-6;

/** The lowest efforts that still rise into the hard week. */
export const lowestEfforts: PairEfforts = [leastEffort, leastEffort + 0.5];

/** How a week's load may change. Source: docs/health.md, "Load". */
const easyToHard = { least: 1.05, most: 1.7 };
const hardToEasy = { least: 0.5, most: { ahead: 0.8 - margin, standard: 0.8 - margin, 'scaled-back': 1 } };
const pairToPair = 1.3;

interface Option {
  readonly efforts: PairEfforts;
  readonly loads: PairWork;
  /** Half steps below the skeleton, the pairs before included. */
  readonly lowered: number;
  readonly before: Option | null;
}

/**
 * The highest efforts, in half steps and never above the skeleton's, with which every week's load stays in bounds: a hard week
 * 5–70 in 100 above the easy one before, the next easy one at 50–80 in 100 of it (to 100 scaled back), no pair and no hard week
 * more than 30 in 100 above the last, no week above `ceilings` (load, seconds × RPE). null if there are none.
 */
export function effortsFor(work: readonly PairWork[], pace: Pace, ceilings: readonly PairWork[] | null): PairEfforts[] | null {
  let options: Option[] = [];
  for (const pair of pairs) {
    const seconds = work[pair];
    if (seconds === undefined) return null;
    const top = [effortCeiling(pair, 'easy', pace), effortCeiling(pair, 'hard', pace)] as const;
    const next: Option[] = [];
    for (let easy = top[0]; easy >= leastEffort; easy -= 0.5) {
      for (let hard = top[1]; hard >= easy; hard -= 0.5) {
        const loads: PairWork = [seconds[0] * easy, seconds[1] * hard];
        if (!isWithin(loads, ceilings?.[pair]) || !risesInBounds(loads)) continue;
        const own = (top[0] - easy + top[1] - hard) * 2;
        const before = pair === 0 ? null : leastLowered(options.filter((option) => follows(option.loads, loads, pace)));
        if (pair > 0 && before === null) continue;
        next.push({ efforts: [easy, hard], loads, lowered: own + (before?.lowered ?? 0), before });
      }
    }
    options = next;
  }
  const best = leastLowered(options);
  return best === null ? null : trail(best);
}

function isWithin(loads: PairWork, ceiling: PairWork | undefined): boolean {
  return ceiling === undefined || (loads[0] <= ceiling[0] && loads[1] <= ceiling[1]);
}

function risesInBounds([easy, hard]: PairWork): boolean {
  return hard >= easy * (easyToHard.least + margin) && hard <= easy * (easyToHard.most - margin);
}

function follows(before: PairWork, after: PairWork, pace: Pace): boolean {
  const [easy, hard] = after;
  const lastHard = before[1];
  return (
    easy >= lastHard * (hardToEasy.least + margin) &&
    easy <= lastHard * hardToEasy.most[pace] &&
    hard <= lastHard * (pairToPair - margin) &&
    easy + hard <= (before[0] + lastHard) * (pairToPair - margin)
  );
}

function leastLowered(options: readonly Option[]): Option | null {
  let best: Option | null = null;
  for (const option of options) if (best === null || option.lowered < best.lowered) best = option;
  return best;
}

function trail(last: Option): PairEfforts[] {
  const efforts: PairEfforts[] = [];
  for (let option: Option | null = last; option !== null; option = option.before) efforts.unshift(option.efforts);
  return efforts;
}

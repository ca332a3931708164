import { effortCeiling, leastEffort, type Pace, type Pair, pairs } from './skeleton.ts';

/** Planned effort of the easy and the hard week of a pair. */
export type PairEfforts = readonly [easy: number, hard: number];
/** Of the easy and the hard week of a pair: seconds of work (sets × one set of one side, over both main parts), or load. */
export type PairWork = readonly [easy: number, hard: number];

/** Keeps a ratio off its edge by more than a rounding error. */
const margin = 1e-6;

/** How a week's load may change. Source: docs/health.md, "Load". */
const easyToHard = { least: 1.05, most: 1.7 };
const hardToEasy = { least: 0.5, most: { ahead: 0.8 - margin, standard: 0.8 - margin, 'scaled-back': 1 } };
const pairToPair = 1.3;

/** Within what efforts are planned. Loads are seconds of work × RPE. */
export interface EffortOrder {
  readonly work: readonly PairWork[];
  readonly pace: Pace;
  /** The hard week asks more effort than the easy one, even if more sets make it harder already. */
  readonly rising: boolean;
  /** What no week may exceed, and what each must leave to a lower pace. */
  readonly ceilings: readonly PairWork[] | null;
  readonly floors: readonly PairWork[] | null;
}

/** The first pair for which no efforts keep the rules is named, so that its work can be made smaller, or greater. */
export type PlannedEfforts =
  | { readonly ok: true; readonly efforts: readonly PairEfforts[] }
  | { readonly ok: false; readonly failedAt: Pair; readonly tooLittle: boolean };

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
 * more than 30 in 100 above the last, no week above its ceiling or below its floor.
 */
export function effortsFor({ work, pace, rising, ceilings, floors }: EffortOrder): PlannedEfforts {
  let options: Option[] = [];
  for (const pair of pairs) {
    const seconds = work[pair] ?? [0, 0];
    const top = [effortCeiling(pair, 'easy', pace), effortCeiling(pair, 'hard', pace)] as const;
    const next: Option[] = [];
    for (let easy = top[0]; easy >= leastEffort; easy -= 0.5) {
      for (let hard = top[1]; hard >= (rising ? easy + 0.5 : easy); hard -= 0.5) {
        const loads: PairWork = [seconds[0] * easy, seconds[1] * hard];
        if (!isBelow(loads, ceilings?.[pair]) || !isAbove(loads, floors?.[pair]) || !risesInBounds(loads)) continue;
        const own = (top[0] - easy + top[1] - hard) * 2;
        const before = pair === 0 ? null : leastLowered(options, loads, pace);
        if (pair > 0 && before === null) continue;
        next.push({ efforts: [easy, hard], loads, lowered: own + (before?.lowered ?? 0), before });
      }
    }
    if (next.length === 0) {
      const tooLittle = !isAbove([seconds[0] * top[0], seconds[1] * top[1]], floors?.[pair]);
      return { ok: false, failedAt: pair, tooLittle };
    }
    options = next;
  }
  const best = options.reduce((least, option) => (option.lowered < least.lowered ? option : least));
  return { ok: true, efforts: trail(best) };
}

/**
 * The lowest efforts of a pair that is the same five times over, so that the ratios hold in itself: what a plan of a lower pace can
 * always come down to. null if no efforts do.
 */
export function lowestEfforts(work: PairWork, pace: Pace, rising: boolean): PairEfforts | null {
  for (let hard = rising ? leastEffort + 0.5 : leastEffort; hard <= effortCeiling(0, 'hard', pace); hard += 0.5) {
    const loads: PairWork = [work[0] * leastEffort, work[1] * hard];
    if (risesInBounds(loads) && follows(loads, loads, pace)) return [leastEffort, hard];
  }
  return null;
}

function isBelow(loads: PairWork, ceiling: PairWork | undefined): boolean {
  return ceiling === undefined || (loads[0] <= ceiling[0] && loads[1] <= ceiling[1]);
}

function isAbove(loads: PairWork, floor: PairWork | undefined): boolean {
  return floor === undefined || (loads[0] >= floor[0] && loads[1] >= floor[1]);
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

/** Of the options of the pair before that these loads may follow, the one lowered least. */
function leastLowered(options: readonly Option[], loads: PairWork, pace: Pace): Option | null {
  let best: Option | null = null;
  for (const option of options) {
    if ((best === null || option.lowered < best.lowered) && follows(option.loads, loads, pace)) best = option;
  }
  return best;
}

function trail(last: Option): PairEfforts[] {
  const efforts: PairEfforts[] = [];
  for (let option: Option | null = last; option !== null; option = option.before) efforts.unshift(option.efforts);
  return efforts;
}

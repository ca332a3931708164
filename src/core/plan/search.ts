import { loadsOneLeg } from '../exercise/index.ts';
import { type Attempt, attemptsOf } from './attempts.ts';
import { cutsAt, lastCutOf } from './cuts.ts';
import { type Design, hardSeconds, type Measures, tooLong, workOf } from './design.ts';
import { effortsFor, lowestEfforts, type PairEfforts, type PairWork, type PlannedEfforts } from './effort.ts';
import { type Lanes, linesOf } from './lines.ts';
import { noPressure, type Pressure, pressSets, pressureOf, pressWork } from './pressure.ts';
import { designOf, lastDesign, needsRise } from './propose.ts';
import { leastEffort, pairs } from './skeleton.ts';
import { type Choosing, strengthKinds } from './slots.ts';

/** What a strength plan is looked for within. */
export interface SearchOrder {
  readonly choosing: Choosing;
  readonly measures: Measures;
  readonly lanes: Lanes;
  /** Whole minutes of a session. */
  readonly minutes: number;
  /** Number of the first cut to try: that of the higher pace. */
  readonly firstCut: number;
  readonly loadCeilings: readonly PairWork[] | null;
  readonly loadFloors: readonly PairWork[] | null;
}

/** A design that keeps all rules, with its efforts. */
export interface Found {
  readonly design: Design;
  readonly efforts: readonly PairEfforts[];
  /** Number of its last cut. */
  readonly cut: number;
}

/** The first design that keeps all rules: by the order of the cuts, or else the last construction, which always does. */
export function search(order: SearchOrder): Found {
  const attempts = attemptsOf(order.minutes, order.firstCut);
  for (const attempt of attempts.slice(firstThatMayFit(order, attempts))) {
    const found = pressToFit(order, attempt);
    if (found !== null) return found;
  }
  return lastConstruction(order);
}

/** Each attempt is shorter than those before it, so the first that may fit is found by halving. */
function firstThatMayFit(order: SearchOrder, attempts: readonly Attempt[]): number {
  let [low, high] = [0, attempts.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const attempt = attempts[middle];
    if (attempt === undefined || mayFit(order, attempt)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Pressing is given up after so many rounds. */
const mostRounds = 24;

/** Begins with what is most welcome; then presses where and when it is too long, or too much work, until it fits or cannot. */
function pressToFit(order: SearchOrder, attempt: Attempt): Found | null {
  const { lanes, measures, minutes } = order;
  const cuts = cutsAt(attempt.cut);
  let pressure: Pressure | null = noPressure;
  for (let round = 0; pressure !== null && round < mostRounds; round += 1) {
    const design = designOf(order, attempt, linesOf(lanes, pressure, cuts));
    const over = tooLong(design, measures, 60 * minutes);
    if (over.length > 0) {
      pressure = pressSets(pressure, over, attempt.most);
      continue;
    }
    const planned = plannedFor(order, design);
    if (planned.ok) return hasOneLegged(design) ? { design, efforts: planned.efforts, cut: attempt.cut } : null;
    pressure = pressWork(pressure, planned.failedAt, planned.tooLittle);
  }
  return null;
}

/** False if pressing cannot help: pressed as hard as can be, both sessions together are longer than the minutes of both. */
function mayFit(order: SearchOrder, attempt: Attempt): boolean {
  const design = designOf(order, attempt, linesOf(order.lanes, pressureOf(attempt.most), cutsAt(attempt.cut)));
  const [inA, inB] = strengthKinds.map((session) => hardSeconds(design, order.measures, session));
  return pairs.every((pair) => (inA?.[pair] ?? 0) + (inB?.[pair] ?? 0) <= 2 * 60 * order.minutes);
}

/** From the second pair on each week loads one leg at a time. */
function hasOneLegged({ lines }: Design): boolean {
  return pairs.every(
    (pair) => pair === 0 || lines.some(({ path: { [pair]: exercise } }) => exercise !== undefined && loadsOneLeg(exercise)),
  );
}

/** Efforts of a design. Where an exercise has the same sets in both weeks, effort alone makes it harder. */
export function plannedFor({ choosing, measures, loadCeilings, loadFloors }: SearchOrder, design: Design): PlannedEfforts {
  return effortsFor({
    work: workOf(design, measures.clock),
    pace: choosing.pace,
    rising: needsRise(design),
    ceilings: loadCeilings,
    floors: loadFloors,
  });
}

function lastConstruction(order: SearchOrder): Found {
  const design = lastDesign(order);
  const planned = plannedFor(order, design);
  // Planned it always is: each plan leaves this one room. The lowest efforts are for a catalogue that has too little.
  const lowest = lowestEfforts(workOf(design, order.measures.clock)[0] ?? [0, 0], order.choosing.pace, needsRise(design));
  return {
    design,
    efforts: planned.ok ? planned.efforts : pairs.map(() => lowest ?? [leastEffort, leastEffort + 0.5]),
    cut: lastCutOf(order.minutes),
  };
}

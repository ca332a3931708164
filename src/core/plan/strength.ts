import { type Exercise, exerciseById, type Family, type Level } from '../exercise/index.ts';
import type { Clock } from './clock.ts';
import { type Design, type Measures, workOf } from './design.ts';
import type { DraftOrder } from './draft.ts';
import { lowestEfforts, type PairWork } from './effort.ts';
import { framesOf } from './frame.ts';
import { giveBack } from './give-back.ts';
import { lanesOf } from './lines.ts';
import { lastDesign, needsRise } from './propose.ts';
import { type SearchOrder, search } from './search.ts';
import { type Pace, pairs } from './skeleton.ts';
import { type Choosing, strengthKinds } from './slots.ts';

/** The strength half of a block: what was decided, from which its sessions are drafted. */
export interface StrengthPlan extends Omit<DraftOrder, 'scaledBack'> {
  /** Load (seconds of work × RPE) of each pair's weeks: the ceiling of any lower pace. */
  readonly loads: readonly PairWork[];
  /** The highest level of each family, in main parts or else in warm-ups: the ceiling of any lower pace. */
  readonly levels: ReadonlyMap<Family, Level>;
  /** Number of the last cut: a lower pace makes the same or more. */
  readonly cut: number;
}

export interface StrengthOrder {
  readonly choosing: Choosing;
  readonly minutes: number;
  /** The plan of the next higher pace; null for the highest. */
  readonly above: StrengthPlan | null;
  /** Paces below this one, for which room must be left. */
  readonly below: readonly Pace[];
  readonly clock: Clock;
}

/**
 * Both strength sessions of all ten weeks, under the loads and levels of the pace above and above what the last construction of each
 * pace below can come down to: so the paces nest, and none can fail.
 */
export function strengthPlan({ choosing, minutes, above, below, clock }: StrengthOrder): StrengthPlan {
  const measures: Measures = { clock, frames: framesOf(choosing) };
  const order: SearchOrder = {
    choosing,
    measures,
    lanes: lanesOf(choosing, clock),
    minutes,
    firstCut: above?.cut ?? 0,
    loadCeilings: above?.loads ?? null,
    loadFloors: null,
  };
  const { design, efforts, cut } = withFloors(order, below);
  const loads = workOf(design, clock).map(([easy, hard], place): PairWork => {
    const [low, high] = efforts[place] ?? [0, 0];
    return [easy * low, hard * high];
  });
  return { choosing, measures, minutes, design, efforts, loads, levels: levelsOf(design, measures, choosing.exercises), cut };
}

function withFloors(order: SearchOrder, below: readonly Pace[]) {
  const bounded = { ...order, loadFloors: floorsOf(order, below) };
  return giveBack(bounded, search(bounded));
}

/** Per week the load that each lower pace can come down to with its last construction; null if there is none. */
function floorsOf(order: SearchOrder, below: readonly Pace[]): PairWork[] | null {
  let [easy, hard] = [0, 0];
  for (const pace of below) {
    const design = lastDesign({ ...order, choosing: { ...order.choosing, pace } });
    const work = workOf(design, order.measures.clock)[0] ?? [0, 0];
    const efforts = lowestEfforts(work, pace, needsRise(design)) ?? [0, 0];
    easy = Math.max(easy, work[0] * efforts[0]);
    hard = Math.max(hard, work[1] * efforts[1]);
  }
  return below.length === 0 ? null : pairs.map((): PairWork => [easy, hard]);
}

function levelsOf(design: Design, { frames }: Measures, exercises: readonly Exercise[]): Map<Family, Level> {
  const levels = new Map<Family, Level>();
  const raise = (family: Family, level: Level): void => {
    if (level > (levels.get(family) ?? 0)) levels.set(family, level);
  };
  for (const { slot, path } of design.lines) for (const { level } of path) raise(slot.family, level);
  const inMain = new Set(levels.keys());
  const drills = strengthKinds.flatMap((session) => frames(design, session)).flatMap(({ warmUp }) => warmUp);
  for (const { family, exerciseId } of drills) {
    if (!inMain.has(family)) raise(family, exerciseById(exercises, exerciseId)?.level ?? 1);
  }
  return levels;
}

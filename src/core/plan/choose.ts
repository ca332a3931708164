import type { Exercise } from '../exercise/index.ts';
import type { Lane } from './lane.ts';
import { pairs } from './skeleton.ts';

/** The exercise of a slot in each of the five pairs. Empty where the catalogue has none that is allowed. */
export type Path = readonly Exercise[];

/** Two sessions of one week never share their exercise of this family, or would rather not. */
export type Sharing = 'never' | 'rather-not';

const sharingCost = { never: Number.POSITIVE_INFINITY, 'rather-not': 9 };
/** The same exercise in this session now and in the other one in the next pair. */
const handOverCost = 3;
/** Two exercises of one ladder leave the other ladder of the family unused. */
const oneLadderCost = 6;

/** By pair and candidate. */
export type Costs = readonly (readonly number[])[];

/**
 * One family in both sessions, or a single slot: the states "this exercise here, that one there", what each costs by itself, and all
 * ways from a state to the next. Made once, for it is asked many times with other costs.
 */
export interface Grid {
  readonly lane: Lane;
  readonly otherLane: Lane | null;
  /** A state is the place of the one × width + the place of the other. */
  readonly width: number;
  /** By state: what the two cost together. */
  readonly together: Float64Array;
  /** Ways, the ones from a lower state first. */
  readonly from: Int16Array;
  readonly to: Int16Array;
  readonly change: Float64Array;
}

const alone: readonly (readonly [number, number])[] = [[0, 0]];

export function gridOf(lane: Lane, otherLane: Lane | null, sharing: Sharing): Grid {
  const twins = lane.candidates.map(({ id }) => otherLane?.candidates.findIndex((other) => other.id === id) ?? -1);
  const width = otherLane?.candidates.length ?? 1;
  const together = Float64Array.from(otherLane === null ? lane.candidates.map(() => 0) : costsTogether(lane, otherLane, sharing));
  const [from, to, changes]: [number[], number[], number[]] = [[], [], []];
  for (let state = 0; state < together.length; state += 1) {
    if (together[state] === Number.POSITIVE_INFINITY) continue;
    const [one, other] = [Math.floor(state / width), state % width];
    for (const [nextOne, change] of lane.next[one] ?? []) {
      for (const [nextOther, otherChange] of otherLane?.next[other] ?? alone) {
        const next = nextOne * width + nextOther;
        if (together[next] === Number.POSITIVE_INFINITY) continue;
        const handed = (twins[nextOne] === other ? handOverCost : 0) + (twins[one] === nextOther ? handOverCost : 0);
        from.push(state);
        to.push(next);
        changes.push(change + otherChange + handed);
      }
    }
  }
  return {
    lane,
    otherLane,
    width,
    together,
    from: Int16Array.from(from),
    to: Int16Array.from(to),
    change: Float64Array.from(changes),
  };
}

/**
 * The cheapest paths of one family in both sessions, found together over all five pairs (dynamic programming), so that neither takes
 * what the other needs later. Equal costs: the catalogue's order.
 */
export function choosePaths(grid: Grid, costs: Costs, otherCosts: Costs | null): readonly [Path, Path] {
  const { width, together, from, to, change } = grid;
  const came: Int16Array[] = [];
  let totals = new Float64Array(together.length);
  for (const pair of pairs) {
    const next = new Float64Array(together.length);
    const back = new Int16Array(together.length).fill(-1);
    if (pair > 0) {
      next.fill(Number.POSITIVE_INFINITY);
      for (let way = 0; way < from.length; way += 1) {
        const [start, end] = [from[way] as number, to[way] as number]; // as long as each other
        const total = (totals[start] as number) + (change[way] as number);
        if (total >= (next[end] as number)) continue;
        next[end] = total;
        back[end] = start;
      }
    }
    addCosts(next, together, width, costs[pair] ?? [], otherCosts?.[pair] ?? null);
    came.push(back);
    totals = next;
  }
  return pathsOf(grid, came, totals);
}

function addCosts(
  totals: Float64Array,
  together: Float64Array,
  width: number,
  costs: readonly number[],
  otherCosts: readonly number[] | null,
): void {
  let state = 0;
  for (const cost of costs) {
    for (let other = 0; other < width; other += 1) {
      totals[state] = (totals[state] as number) + cost + (otherCosts?.[other] ?? 0) + (together[state] as number); // as long as each other
      state += 1;
    }
  }
}

function costsTogether(lane: Lane, otherLane: Lane, sharing: Sharing): number[] {
  const ladders = laddersOf(lane.candidates);
  return lane.candidates.flatMap((one) =>
    otherLane.candidates.map((other) => {
      if (one.id === other.id) return sharingCost[sharing];
      return ladders.get(one.id) === ladders.get(other.id) ? oneLadderCost : 0;
    }),
  );
}

/** Numbers each exercise by the ladder that it hangs together with. */
function laddersOf(candidates: readonly Exercise[]): Map<string, number> {
  const ladders = new Map<string, number>();
  const visit = (exercise: Exercise, ladder: number): void => {
    if (ladders.has(exercise.id)) return;
    ladders.set(exercise.id, ladder);
    for (const other of candidates) {
      if (exercise.harder.includes(other.id) || exercise.easier.includes(other.id)) visit(other, ladder);
    }
  };
  candidates.forEach((exercise, place) => {
    visit(exercise, place);
  });
  return ladders;
}

/** Back from the cheapest last state; two empty paths where there is none. */
function pathsOf({ lane, otherLane, width }: Grid, came: readonly Int16Array[], totals: Float64Array): readonly [Path, Path] {
  let state = -1;
  totals.forEach((total, place) => {
    if (total < (totals[state] ?? Number.POSITIVE_INFINITY)) state = place;
  });
  const [path, otherPath]: [Exercise[], Exercise[]] = [[], []];
  for (const back of [...came].reverse()) {
    const exercise = lane.candidates[Math.floor(state / width)];
    const other = otherLane?.candidates[state % width];
    if (state >= 0 && exercise !== undefined) path.unshift(exercise);
    if (state >= 0 && other !== undefined) otherPath.unshift(other);
    state = back[state] ?? -1;
  }
  return [path, otherPath];
}

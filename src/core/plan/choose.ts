import type { Exercise } from '../exercise/index.ts';
import { type Grid, isOpen } from './grid.ts';
import { type Pair, pairs } from './skeleton.ts';

/** The exercise of a slot in each of the five pairs. Empty where the catalogue has none that is allowed. */
export type Path = readonly Exercise[];

/** By pair and candidate. */
type Costs = readonly (readonly number[])[];

/**
 * The cheapest paths of one family in both sessions, found together over all five pairs (dynamic programming), so that neither takes
 * what the other needs later. Equal costs: the catalogue's order.
 */
export function choosePaths(grid: Grid, costs: Costs, otherCosts: Costs | null): readonly [Path, Path] {
  let [now, next] = grid.totals;
  now.fill(0);
  for (const pair of pairs) {
    if (pair > 0) {
      goOn(grid, pair, now, next);
      [now, next] = [next, now];
    }
    addCosts(now, grid, costs[pair] ?? [], otherCosts?.[pair] ?? null);
  }
  return pathsOf(grid, now);
}

/** The cheapest way into each state of a pair. */
function goOn({ together, first, to, change, came }: Grid, pair: Pair, now: Float64Array, next: Float64Array): void {
  const states = together.length;
  next.fill(Number.POSITIVE_INFINITY);
  for (let state = 0; state < states; state += 1) {
    if (!isOpen(now, state)) continue;
    const total = now[state] as number; // these arrays are as long as the states, or the ways
    const end = first[state + 1] as number;
    for (let way = first[state] as number; way < end; way += 1) {
      const into = to[way] as number;
      const sum = total + (change[way] as number);
      if (sum >= (next[into] as number)) continue;
      next[into] = sum;
      came[pair * states + into] = state;
    }
  }
}

function addCosts(
  totals: Float64Array,
  { together, width }: Grid,
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

/** Back from the cheapest last state; two empty paths where there is none. */
function pathsOf({ lane, otherLane, width, came }: Grid, totals: Float64Array): readonly [Path, Path] {
  let state = -1;
  totals.forEach((total, place) => {
    if (total < (totals[state] ?? Number.POSITIVE_INFINITY)) state = place;
  });
  const [path, otherPath]: [Exercise[], Exercise[]] = [[], []];
  if (state < 0) return [path, otherPath];
  for (let pair = pairs.length - 1; pair >= 0; pair -= 1) {
    const exercise = lane.candidates[Math.floor(state / width)];
    const other = otherLane?.candidates[state % width];
    if (exercise !== undefined) path.unshift(exercise);
    if (other !== undefined) otherPath.unshift(other);
    state = came[pair * totals.length + state] ?? 0; // not read after the first pair
  }
  return [path, otherPath];
}

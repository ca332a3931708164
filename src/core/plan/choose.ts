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

interface Node {
  readonly cost: number;
  readonly one: number;
  readonly other: number;
  readonly before: Node | null;
}

/** The cheapest path of a single slot. */
export function choosePath(lane: Lane): Path {
  return choosePaths(lane, null, 'rather-not')[0];
}

/**
 * The cheapest paths of one family in both sessions, found together over all five pairs (dynamic programming over the states
 * "this exercise here, that one there"), so that neither takes what the other needs later. Equal costs: the catalogue's order.
 */
export function choosePaths(lane: Lane, otherLane: Lane | null, sharing: Sharing): readonly [Path, Path] {
  const together = otherLane === null ? null : costsTogether(lane, otherLane, sharing);
  const twins = lane.candidates.map(({ id }) => otherLane?.candidates.findIndex((other) => other.id === id) ?? -1);
  const width = otherLane?.candidates.length ?? 1;

  let nodes: (Node | null)[] = [];
  for (const pair of pairs) {
    const costs = lane.candidates.map((_, one) =>
      Array.from({ length: width }, (__, other) => {
        const otherCost = otherLane === null ? 0 : (otherLane.cost[pair]?.[other] ?? Number.POSITIVE_INFINITY);
        return (lane.cost[pair]?.[one] ?? Number.POSITIVE_INFINITY) + otherCost + (together?.[one]?.[other] ?? 0);
      }),
    );
    if (pair === 0) {
      nodes = costs.flatMap((row, one) => row.map((cost, other) => nodeIfFinite(cost, one, other, null)));
      continue;
    }
    const next: (Node | null)[] = nodes.map(() => null);
    for (const node of nodes) {
      if (node === null) continue;
      for (const [one, change] of lane.next[node.one] ?? []) {
        for (const [other, otherChange] of otherLane?.next[node.other] ?? alone) {
          const handed = (twins[one] === node.other ? handOverCost : 0) + (twins[node.one] === other ? handOverCost : 0);
          const total = node.cost + change + otherChange + handed + (costs[one]?.[other] ?? Number.POSITIVE_INFINITY);
          const place = one * width + other;
          if (total < (next[place]?.cost ?? Number.POSITIVE_INFINITY)) next[place] = { cost: total, one, other, before: node };
        }
      }
    }
    nodes = next;
  }
  let best: Node | null = null;
  for (const node of nodes) if (node !== null && (best === null || node.cost < best.cost)) best = node;
  return pathsOf(best, lane, otherLane);
}

const alone: readonly (readonly [number, number])[] = [[0, 0]];

function nodeIfFinite(cost: number, one: number, other: number, before: Node | null): Node | null {
  return cost < Number.POSITIVE_INFINITY ? { cost, one, other, before } : null;
}

function costsTogether(lane: Lane, otherLane: Lane, sharing: Sharing): number[][] {
  const ladders = laddersOf(lane.candidates);
  return lane.candidates.map((one) =>
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

function pathsOf(last: Node | null, lane: Lane, otherLane: Lane | null): readonly [Path, Path] {
  const path: Exercise[] = [];
  const otherPath: Exercise[] = [];
  for (let node = last; node !== null; node = node.before) {
    const exercise = lane.candidates[node.one];
    const other = otherLane?.candidates[node.other];
    if (exercise !== undefined) path.unshift(exercise);
    if (other !== undefined) otherPath.unshift(other);
  }
  return [path, otherPath];
}

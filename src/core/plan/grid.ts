import type { Exercise } from '../exercise/index.ts';
import type { Lane } from './lane.ts';
import { pairs } from './skeleton.ts';

/** Two sessions of one week never share their exercise of this family, or would rather not. */
export type Sharing = 'never' | 'rather-not';

const sharingCost = { never: Number.POSITIVE_INFINITY, 'rather-not': 9 };
/** The same exercise in this session now and in the other one in the next pair. */
const handOverCost = 3;
/** Two exercises of one ladder leave the other ladder of the family unused. */
const oneLadderCost = 6;

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
  /** The ways from a state: those from `first[state]` to before `first[state + 1]`. */
  readonly first: Int16Array;
  readonly to: Int16Array;
  readonly change: Float64Array;
  /** Room to work in, written anew each time: totals of this pair and of the next, and by pair and state the state come from. */
  readonly totals: readonly [Float64Array, Float64Array];
  readonly came: Int16Array;
}

const alone: readonly (readonly [number, number])[] = [[0, 0]];

export function gridOf(lane: Lane, otherLane: Lane | null, sharing: Sharing): Grid {
  const twins = lane.candidates.map(({ id }) => otherLane?.candidates.findIndex((other) => other.id === id) ?? -1);
  const width = otherLane?.candidates.length ?? 1;
  const together = Float64Array.from(otherLane === null ? lane.candidates.map(() => 0) : costsTogether(lane, otherLane, sharing));
  const [first, to, changes]: [number[], number[], number[]] = [[0], [], []];
  for (let state = 0; state < together.length; state += 1) {
    const [one, other] = [Math.floor(state / width), state % width];
    for (const [nextOne, change] of isOpen(together, state) ? (lane.next[one] ?? []) : []) {
      for (const [nextOther, otherChange] of otherLane?.next[other] ?? alone) {
        const next = nextOne * width + nextOther;
        if (!isOpen(together, next)) continue;
        const handed = (twins[nextOne] === other ? handOverCost : 0) + (twins[one] === nextOther ? handOverCost : 0);
        to.push(next);
        changes.push(change + otherChange + handed);
      }
    }
    first.push(to.length);
  }
  return {
    lane,
    otherLane,
    width,
    together,
    first: Int16Array.from(first),
    to: Int16Array.from(to),
    change: Float64Array.from(changes),
    totals: [new Float64Array(together.length), new Float64Array(together.length)],
    came: new Int16Array(pairs.length * together.length),
  };
}

/** False for a state that may not be. */
export function isOpen(totals: Float64Array, state: number): boolean {
  return totals[state] !== Number.POSITIVE_INFINITY;
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

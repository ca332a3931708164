import type { Family } from '../exercise/index.ts';
import { choosePath, choosePaths, type Path } from './choose.ts';
import { type Lane, laneOf } from './lane.ts';
import type { Choosing, Slot, StrengthKind } from './slots.ts';

/** A slot with the path chosen for it. */
export interface Line {
  readonly slot: Slot;
  readonly path: Path;
}

/** Families that both strength sessions train; A and B differ in their first two. */
const inBoth: readonly Family[] = ['hip-extension', 'lateral-hip', 'single-leg'];
const inOne: readonly Slot[] = [
  { session: 'strength-a', family: 'anti-rotation' },
  { session: 'strength-b', family: 'trunk' },
  { session: 'strength-b', family: 'hip-flexor-strength' },
];

/**
 * The paths of all slots. `haste` is the cost of a second of one set: how much shorter exercises are preferred. A slot for which
 * the catalogue has nothing allowed is left out.
 */
export function linesOf(choosing: Choosing, haste: number): Line[] {
  const lane = (session: StrengthKind, family: Family): Lane => laneOf({ session, family }, choosing, haste);
  const lines = inBoth.flatMap((family): Line[] => {
    const [one, other] = [lane('strength-a', family), lane('strength-b', family)];
    const [path, otherPath] = choosePaths(one, other, family === 'single-leg' ? 'rather-not' : 'never');
    return [
      { slot: one.slot, path },
      { slot: other.slot, path: otherPath },
    ];
  });
  const others = inOne.map((slot): Line => ({ slot, path: choosePath(lane(slot.session, slot.family)) }));
  return [...lines, ...others].filter(({ path }) => path.length > 0);
}

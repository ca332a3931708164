import type { Family } from '../exercise/index.ts';
import { choosePaths, type Path } from './choose.ts';
import type { Clock } from './clock.ts';
import type { Cuts } from './cuts.ts';
import { type Grid, gridOf } from './grid.ts';
import { type Lane, laneOf, pressedCosts } from './lane.ts';
import type { Pressure } from './pressure.ts';
import type { Choosing, Slot, StrengthKind } from './slots.ts';

/** A slot with the path chosen for it. */
export interface Line {
  readonly slot: Slot;
  readonly path: Path;
}

/** Families that both strength sessions train; A and B differ in their first two. */
const inBoth = ['hip-extension', 'lateral-hip', 'single-leg'] as const satisfies readonly Family[];
const inOne: readonly Slot[] = [
  { session: 'strength-a', family: 'anti-rotation' },
  { session: 'strength-b', family: 'trunk' },
  { session: 'strength-b', family: 'hip-flexor-strength' },
];

/** All slots with what each might hold, and the paths found so far: many attempts ask for the same. */
export interface Lanes {
  readonly both: readonly Grid[];
  readonly alone: readonly Grid[];
  /** Single-leg work in A alone. */
  readonly singleLegOnce: readonly Grid[];
  readonly found: Map<string, readonly Line[]>;
}

export function lanesOf(choosing: Choosing, clock: Clock): Lanes {
  const lane = (session: StrengthKind, family: Family): Lane => laneOf({ session, family }, choosing, clock);
  const both = inBoth.map((family) =>
    gridOf(lane('strength-a', family), lane('strength-b', family), family === 'single-leg' ? 'rather-not' : 'never'),
  );
  return {
    both,
    alone: inOne.map(({ session, family }) => gridOf(lane(session, family), null, 'rather-not')),
    singleLegOnce: both
      .filter(({ lane: { slot } }) => slot.family === 'single-leg')
      .map((grid) => gridOf(grid.lane, null, 'rather-not')),
    found: new Map(),
  };
}

/** The paths of all slots that the cuts leave. A slot for which the catalogue has nothing allowed is left out. */
export function linesOf(lanes: Lanes, pressure: Pressure, { hipFlexorDrill, singleLegOnce }: Cuts): Line[] {
  const { keys } = pressure;
  const without = (grids: readonly Grid[], family: Family, isCut: boolean): readonly Grid[] =>
    isCut ? grids.filter(({ lane: { slot } }) => slot.family !== family) : grids;
  const both = without(lanes.both, 'single-leg', singleLegOnce).flatMap((grid) => {
    const key = `both|${grid.lane.slot.family}|${keys['strength-a']}|${keys['strength-b']}`;
    return known(lanes.found, key, () => bothLines(grid, pressure));
  });
  const alone = [
    ...(singleLegOnce ? lanes.singleLegOnce : []),
    ...without(lanes.alone, 'hip-flexor-strength', hipFlexorDrill),
  ].flatMap((grid) => {
    const { session, family } = grid.lane.slot;
    return known(lanes.found, `alone|${family}|${keys[session]}`, () => aloneLine(grid, pressure));
  });
  return [...both, ...alone].filter(({ path }) => path.length > 0);
}

function bothLines(grid: Grid, pressure: Pressure): Line[] {
  const { lane, otherLane } = grid;
  if (otherLane === null) return aloneLine(grid, pressure);
  const [path, otherPath] = choosePaths(grid, pressedCosts(lane, pressure), pressedCosts(otherLane, pressure));
  return [
    { slot: lane.slot, path },
    { slot: otherLane.slot, path: otherPath },
  ];
}

function aloneLine(grid: Grid, pressure: Pressure): Line[] {
  return [{ slot: grid.lane.slot, path: choosePaths(grid, pressedCosts(grid.lane, pressure), null)[0] }];
}

function known(found: Lanes['found'], key: string, find: () => readonly Line[]): readonly Line[] {
  const lines = found.get(key) ?? find();
  found.set(key, lines);
  return lines;
}

/**
 * The paths of the last construction: in every slot one exercise of the first level for all ten weeks, the quickest. It keeps every
 * rule in 20 minutes, whatever tags and equipment; a test tries them all.
 */
export function constantLines(lanes: Lanes, { hipFlexorDrill, singleLegOnce }: Cuts): Line[] {
  const lines: Line[] = [];
  const taken = new Set<string>();
  for (const { slot, candidates, seconds } of allLanes(lanes)) {
    if (slot.family === 'hip-flexor-strength' && hipFlexorDrill) continue;
    if (slot.family === 'single-leg' && slot.session === 'strength-b' && singleLegOnce) continue;
    const quickest = candidates
      .map((exercise, place) => ({ exercise, seconds: seconds[place] ?? 0 }))
      .filter(({ exercise }) => exercise.level === 1 && (slot.family === 'single-leg' || !taken.has(exercise.id)))
      .sort((a, b) => a.seconds - b.seconds)[0];
    if (quickest === undefined) continue;
    taken.add(quickest.exercise.id);
    lines.push({ slot, path: Array.from({ length: 5 }, () => quickest.exercise) });
  }
  return lines;
}

function allLanes({ both, alone }: Lanes): Lane[] {
  return [...both, ...alone].flatMap(({ lane, otherLane }) => (otherLane === null ? [lane] : [lane, otherLane]));
}

import type { Family } from '../exercise/index.ts';

/** What a block gives up for minutes, chosen once for all ten weeks. Source: docs/health.md, "Time". */
export interface Cuts {
  /** The hip-flexor slot is a drill in B's warm-up. */
  readonly hipFlexorDrill: boolean;
  /** In each session the trunk and one leg exercise are played in turn. */
  readonly inTurn: boolean;
  /** Single-leg work in A alone. */
  readonly singleLegOnce: boolean;
  /** Two drills in the warm-up instead of three. */
  readonly twoDrills: boolean;
  /** Families that need no third set in hard weeks; one is given where it fits. */
  readonly twoSets: readonly Family[];
}

const uncut: Cuts = { hipFlexorDrill: false, inTurn: false, singleLegOnce: false, twoDrills: false, twoSets: [] };
const trunk: readonly Family[] = ['anti-rotation', 'trunk', 'hip-flexor-strength'];

/** In the order in which they are made, each with all before it. */
const order: readonly Partial<Cuts>[] = [
  {},
  { hipFlexorDrill: true },
  { inTurn: true },
  { twoSets: trunk },
  { singleLegOnce: true },
  { twoDrills: true },
  { twoSets: [...trunk, 'single-leg'] },
  { twoSets: [...trunk, 'single-leg', 'lateral-hip'] },
  { twoSets: [...trunk, 'single-leg', 'lateral-hip', 'hip-extension'] },
];
const cumulative: readonly Cuts[] = order.map((_, last) => Object.assign({}, uncut, ...order.slice(0, last + 1)));

/** From this many minutes on, nothing is cut. */
const uncutMinutes = 50;
/** From this many minutes on, hip extension and lateral hip keep their third sets. */
const thirdSetsMinutes = 30;

/** Number of the last cut that these minutes may need: 0 is none. */
export function lastCutOf(minutes: number): number {
  return minutes >= uncutMinutes ? 0 : minutes >= thirdSetsMinutes ? 6 : cumulative.length - 1;
}

export function cutsAt(number: number): Cuts {
  return cumulative[number] ?? uncut;
}

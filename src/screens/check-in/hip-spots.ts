import type { CheckIn } from '../../core/facts/index.ts';
import type { PainSpot } from '../../core/safety/index.ts';

/** What the map gives: a place and its side. */
export interface HipPlace {
  readonly spot: PainSpot;
  readonly side: NonNullable<CheckIn['side']>;
}

export interface HipSpot extends HipPlace {
  readonly view: 'front' | 'back';
  /** In the units of the drawing, see `mapBox`. */
  readonly x: number;
  readonly y: number;
}

/** The part of the drawing that is shown. Half a phone wide, 43 of its units are 48 pixels: no two spots are nearer. */
export const mapBox = { x: 9, y: 34, width: 144, height: 176 } as const;

/** The front shows the runner's right on the left, as in a photograph; the back is seen from behind. */
export const hipSpots: readonly HipSpot[] = [
  { view: 'front', spot: 'outer-hip', side: 'right', x: 31, y: 88 },
  { view: 'front', spot: 'outer-hip', side: 'left', x: 131, y: 88 },
  { view: 'front', spot: 'front', side: 'right', x: 53, y: 126 },
  { view: 'front', spot: 'front', side: 'left', x: 109, y: 126 },
  { view: 'front', spot: 'groin', side: 'right', x: 59, y: 170 },
  { view: 'front', spot: 'groin', side: 'left', x: 103, y: 170 },
  { view: 'back', spot: 'low-back', side: 'both', x: 81, y: 58 },
  { view: 'back', spot: 'buttock', side: 'left', x: 54, y: 106 },
  { view: 'back', spot: 'buttock', side: 'right', x: 108, y: 106 },
  { view: 'back', spot: 'sitting-bone', side: 'left', x: 57, y: 153 },
  { view: 'back', spot: 'sitting-bone', side: 'right', x: 105, y: 153 },
];

/** The spot nearest to a point of one view. */
export function nearestSpot(view: HipSpot['view'], x: number, y: number): HipSpot {
  const [first, ...others] = hipSpots.filter((one) => one.view === view) as [HipSpot, ...HipSpot[]]; // each view has spots, see above
  const distance = (one: HipSpot) => Math.hypot(one.x - x, one.y - y);
  return others.reduce((nearest, one) => (distance(one) < distance(nearest) ? one : nearest), first);
}

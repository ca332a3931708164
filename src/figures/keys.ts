import { length, type Point, scale, subtract, unit } from './vector.ts';

/**
 * One number along its values at equally distant keys, u from 0 to 1. Smooth through the keys and never beyond a key and its
 * neighbour, so that what is the same in two keys stays there between them.
 */
export function along(u: number, values: readonly number[]): number {
  const last = values.length - 1;
  const at = (index: number) => values[Math.min(last, Math.max(0, index))] ?? 0;
  if (last <= 0) return at(0);
  const place = Math.min(1, Math.max(0, u)) * last;
  const from = Math.min(last - 1, Math.floor(place));
  const t = place - from;
  if (last === 1) return at(0) + (at(1) - at(0)) * t;
  const slope = (index: number) => {
    const [before, after] = [at(index) - at(index - 1), at(index + 1) - at(index)];
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  };
  const [a, b] = [at(from), at(from + 1)];
  const [ma, mb] = [slope(from), slope(from + 1)];
  return a + t * (ma + t * (3 * (b - a) - 2 * ma - mb + t * (ma + mb - 2 * (b - a))));
}

/** A point, three angles or a direction, each number along its own values. */
export const pointAlong = (u: number, points: readonly Point[]): Point => [
  along(u, valuesOf(points, 0)),
  along(u, valuesOf(points, 1)),
  along(u, valuesOf(points, 2)),
];

const valuesOf = (points: readonly Point[], axis: 0 | 1 | 2) => points.map((point) => point[axis]);

/** A free limb swings round its root: its direction and its reach change, so that a straight leg stays straight. */
export function swing(u: number, reaches: readonly Point[]): Point {
  return scale(unit(pointAlong(u, reaches.map(unit))), along(u, reaches.map(length)));
}

/** Where a limb ends in a key, and whether it stands there. */
export interface Stand {
  readonly place: Point;
  readonly planted: boolean;
}

/** The place that the two keys around u share, if both plant the limb there. */
export function plantedAt(u: number, stands: readonly Stand[]): Point | null {
  const last = stands.length - 1;
  const from = Math.min(Math.max(0, last - 1), Math.floor(Math.min(1, Math.max(0, u)) * last));
  const [a, b] = [stands[from], stands[Math.min(last, from + 1)]];
  return a?.planted && b?.planted && length(subtract(a.place, b.place)) < 1e-6 ? a.place : null;
}

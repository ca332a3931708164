/** Metres, or a direction. */
export type Point = readonly [x: number, y: number, z: number];

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Point, by: number): Point => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Point): number => Math.hypot(a[0], a[1], a[2]);

/** Unit length; a zero vector stays zero. */
export const unit = (a: Point): Point => scale(a, 1 / (length(a) || 1));

/** From a (t = 0) to b (t = 1), in a straight line. */
export const between = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** What of `a` stands square to the unit direction `axis`, at unit length. */
export const squareTo = (a: Point, axis: Point): Point => unit(subtract(a, scale(axis, dot(a, axis))));

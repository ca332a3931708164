import type { Arm, Frame } from '../../src/figures/skeleton.ts';
import { add, cross, dot, type Point, scale, subtract, unit } from '../../src/figures/vector.ts';

/** Degrees between the two bones, 180 when straight. */
export function jointAngle(root: Point, middle: Point, end: Point): number {
  const cosine = dot(unit(subtract(root, middle)), unit(subtract(end, middle)));
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
}

/** The hinge of a bent joint, by the rule of the cross product from the upper to the lower bone. */
const hinge = (root: Point, middle: Point, end: Point): Point => unit(cross(subtract(middle, root), subtract(end, middle)));

/** Turns `vector` by the smallest turn that brings the unit direction `from` to `to`. */
function carried(vector: Point, from: Point, to: Point): Point {
  const axis = cross(from, to);
  const cosine = dot(from, to);
  if (cosine < -0.9999) return scale(vector, -1);
  const squared = scale(cross(axis, cross(axis, vector)), 1 / (1 + cosine));
  return add(add(vector, cross(axis, vector)), squared);
}

/**
 * Degrees by which the upper arm is turned about its own length, against the arm that hangs and bends forward. A shoulder gives
 * some 90 either way.
 */
export function elbowTwist({ shoulder, elbow, wrist }: Arm, trunk: Frame): number {
  const upper = unit(subtract(elbow, shoulder));
  const down = scale(trunk.up, -1);
  const rest = carried(cross(down, trunk.forward), down, upper);
  const found = hinge(shoulder, elbow, wrist);
  return (Math.atan2(dot(cross(rest, found), upper), dot(rest, found)) * 180) / Math.PI;
}

import type { Angles, BodySide, Foot, Hand, Pose } from './pose.ts';
import { add, between, length, type Point, scale, squareTo, subtract, unit } from './vector.ts';

/** Bone lengths and joint places of the one body we draw, in metres: 1.72 m tall. */
export const bones = {
  thigh: 0.45,
  shin: 0.44,
  upperArm: 0.29,
  forearm: 0.27,
  /** Pelvis to waist, and waist to the base of the neck. */
  lowerSpine: 0.17,
  upperSpine: 0.3,
  /** Base of the neck to the middle of the head. */
  neck: 0.2,
  halfHips: 0.09,
  halfShoulders: 0.168,
  /** The shoulders stand this far below the base of the neck. */
  shoulderDrop: 0.045,
  hand: 0.13,
  foot: 0.17,
  /** Sole to ankle joint: the ankle of a foot that stands flat is at this height. */
  ankleHeight: 0.07,
  height: 1.72,
} as const;

/** Three unit directions, square to each other. */
export interface Frame {
  readonly forward: Point;
  readonly up: Point;
  readonly left: Point;
}

export interface Leg {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  /** The way the knee points, square to the line from hip to ankle. */
  readonly kneeOut: Point;
  readonly toe: Point;
  /** Out of the top of the foot, square to its toes. */
  readonly instep: Point;
}

export interface Arm {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  readonly elbowOut: Point;
  readonly fingers: Point;
}

/** Where every joint is. */
export interface Skeleton {
  readonly pelvis: Point;
  readonly waist: Point;
  /** The base of the neck. */
  readonly chest: Point;
  readonly head: Point;
  readonly hipsFrame: Frame;
  readonly trunkFrame: Frame;
  readonly headFrame: Frame;
  readonly legs: Readonly<Record<BodySide, Leg>>;
  readonly arms: Readonly<Record<BodySide, Arm>>;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Tilts first, then leans, then turns. */
function rotate([x, y, z]: Point, [lean, turn, tilt]: Angles): Point {
  const [ct, st] = [Math.cos(radians(tilt)), Math.sin(radians(tilt))];
  const [cl, sl] = [Math.cos(radians(lean)), Math.sin(radians(lean))];
  const [cy, sy] = [Math.cos(radians(turn)), Math.sin(radians(turn))];
  const [y1, z1] = [y * ct - z * st, y * st + z * ct];
  const [x2, y2] = [x * cl + y1 * sl, y1 * cl - x * sl];
  return [x2 * cy - z1 * sy, y2, x2 * sy + z1 * cy];
}

function frameOf(angles: Angles): Frame {
  return { forward: rotate([1, 0, 0], angles), up: rotate([0, 1, 0], angles), left: rotate([0, 0, 1], angles) };
}

/** A vector given in the frame's axes (forward, up, left), as the world sees it. */
export function inWorld(frame: Frame, [x, y, z]: Point): Point {
  return add(add(scale(frame.forward, x), scale(frame.up, y)), scale(frame.left, z));
}

const within = (outer: Frame, angles: Angles): Frame => {
  const inner = frameOf(angles);
  return { forward: inWorld(outer, inner.forward), up: inWorld(outer, inner.up), left: inWorld(outer, inner.left) };
};

export const sign = (side: BodySide): 1 | -1 => (side === 'left' ? 1 : -1);

/** The part of the skeleton that hangs on no target. */
export type Core = Omit<Skeleton, 'legs' | 'arms'> & { readonly roots: (limb: 'hip' | 'shoulder', side: BodySide) => Point };

export function solveCore(pose: Pick<Pose, 'pelvis' | 'trunk' | 'hips' | 'head'>): Core {
  const trunkFrame = frameOf(pose.trunk);
  const hipsFrame = pose.hips ? frameOf(pose.hips) : trunkFrame;
  const headFrame = pose.head ? within(trunkFrame, pose.head) : trunkFrame;
  const waist = add(pose.pelvis, scale(hipsFrame.up, bones.lowerSpine));
  const chest = add(waist, scale(trunkFrame.up, bones.upperSpine));
  // The neck bends half as far as the head turns.
  const neckLine = unit(add(trunkFrame.up, headFrame.up));
  const head = add(chest, scale(unit(add(neckLine, scale(headFrame.forward, 0.12))), bones.neck));
  const roots = (limb: 'hip' | 'shoulder', side: BodySide) =>
    limb === 'hip'
      ? add(pose.pelvis, inWorld(hipsFrame, [0, -0.02, sign(side) * bones.halfHips]))
      : add(chest, inWorld(trunkFrame, [0, -bones.shoulderDrop, sign(side) * bones.halfShoulders]));
  return { pelvis: pose.pelvis, waist, chest, head, hipsFrame, trunkFrame, headFrame, roots };
}

/** Two bones from root towards a target, the joint between them bent towards `pole`. A target out of reach is pulled in. */
function reach(root: Point, target: Point, upper: number, lower: number, pole: Point) {
  const line = subtract(target, root);
  const direction = unit(line);
  const distance = Math.min(Math.max(length(line), Math.abs(upper - lower) + 0.02), (upper + lower) * 0.9998);
  const along = (upper * upper - lower * lower + distance * distance) / (2 * distance);
  const out = squareTo(pole, direction);
  const bend = Math.sqrt(Math.max(0, upper * upper - along * along));
  return { middle: add(root, add(scale(direction, along), scale(out, bend))), end: add(root, scale(direction, distance)), out };
}

/** `grounded` 1: the foot lies flat whatever the shin does. 0: its top is in line with the shin. */
export function solveLeg(hip: Point, foot: Foot, grounded: number): Leg {
  const { middle, end, out } = reach(hip, foot.ankle, bones.thigh, bones.shin, foot.knee);
  const toe = unit(foot.toe);
  const up = between(unit(subtract(middle, end)), [0, 1, 0], grounded);
  return { hip, knee: middle, ankle: end, kneeOut: out, toe, instep: squareTo(up, toe) };
}

/** The hand's directions and place as the world sees them. */
export function solveArm(shoulder: Point, hand: Hand): Arm {
  const { middle, end, out } = reach(shoulder, hand.wrist, bones.upperArm, bones.forearm, hand.elbow);
  return { shoulder, elbow: middle, wrist: end, elbowOut: out, fingers: unit(hand.fingers ?? subtract(end, middle)) };
}

/** Which way the thumb points: away from the elbow, and to the middle of the body. */
export function thumbOf(arm: Arm, trunk: Frame, side: BodySide): Point {
  return squareTo(add(scale(arm.elbowOut, -1), scale(trunk.left, -0.4 * sign(side))), arm.fingers);
}

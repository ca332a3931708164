import { mirrorPose } from './mirror.ts';
import type { Foot, Hand, Movement, Pose, Walk } from './pose.ts';
import type { Arm, Frame, Leg, Skeleton } from './skeleton.ts';
import { add, type Point, scale } from './vector.ts';

/** Which step of the whole way there and back, and how far in it, 0 to 2. */
export function stepAt({ steps }: Walk, at: number): { readonly index: number; readonly round: number } {
  const whole = 4 * steps;
  const on = ((at % whole) + whole) % whole;
  const index = Math.floor(on / 2);
  return { index, round: on - 2 * index };
}

const isOther = ({ alternates }: Movement, { steps, turns }: Walk, index: number) =>
  alternates ? index % 2 === 1 : !turns && index >= steps;

function movedBy({ pelvis, feet, hands, ...angles }: Pose, by: Point): Pose {
  const foot = (one: Foot): Foot => ({ ...one, ankle: add(one.ankle, by) });
  const hand = (one: Hand): Hand => (one.onTrunk ? one : { ...one, wrist: add(one.wrist, by) });
  return {
    ...angles,
    pelvis: add(pelvis, by),
    feet: { left: foot(feet.left), right: foot(feet.right) },
    hands: { left: hand(hands.left), right: hand(hands.right) },
  };
}

/** The keys of the step in hand, as if it were the first, and how far along them. */
export function stepWay(movement: Movement, walk: Walk, at: number): { readonly poses: readonly Pose[]; readonly u: number } {
  const { keys, back = [] } = movement;
  const { index, round } = stepAt(walk, at);
  const next = movedBy(movement.alternates ? mirrorPose(keys[0]) : keys[0], walk.stride);
  const poses = round > 1 ? [...keys.slice(-1), ...back, next] : keys;
  return { poses: isOther(movement, walk, index) ? poses.map(mirrorPose) : poses, u: round > 1 ? round - 1 : round };
}

/** Turned about the upright by an angle (radians, from x towards z), then moved along the floor. */
interface Spot {
  readonly angle: number;
  readonly x: number;
  readonly z: number;
}

const turned = ([x, y, z]: Point, angle: number): Point => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [x * cos - z * sin, y, x * sin + z * cos];
};

/** First `inner`, then `outer`. */
function after(outer: Spot, inner: Spot): Spot {
  const [x, , z] = turned([inner.x, 0, inner.z], outer.angle);
  return { angle: outer.angle + inner.angle, x: outer.x + x, z: outer.z + z };
}

function turnAbout([x, , z]: Point, angle: number): Spot {
  const [px, , pz] = turned([x, 0, z], angle);
  return { angle, x: x - px, z: z - pz };
}

/** The turn is made while the body rises and its weight is on one foot: from here on in the first half of the step. */
const turnFrom = 0.3;

/** Whether the walker turns round in this step: the last one of each way. */
export const isTurningStep = ({ steps, turns }: Walk, index: number): boolean => turns && index % steps === steps - 1;

const here: Spot = { angle: 0, x: 0, z: 0 };

function turnIn(movement: Movement, walk: Walk, index: number, round: number): Spot {
  if (!isTurningStep(walk, index)) return here;
  // As written the left foot steps, so the right one stands and is turned on.
  const [x, y, z] = movement.keys[0].feet.right.ankle;
  const share = Math.min(1, Math.max(0, (round - turnFrom) / (1 - turnFrom)));
  return turnAbout([x, y, isOther(movement, walk, index) ? -z : z], Math.PI * share * share * (3 - 2 * share));
}

/** Where on the floor the step in hand is walked, and which way. */
export function spotAt(movement: Movement, walk: Walk, at: number): Spot {
  const { index, round } = stepAt(walk, at);
  let spot = here;
  for (let done = 0; done < index; done++) {
    const stride = !walk.turns && done >= walk.steps ? scale(walk.stride, -1) : walk.stride;
    spot = after(after(spot, turnIn(movement, walk, done, 2)), { angle: 0, x: stride[0], z: stride[2] });
  }
  return after(spot, turnIn(movement, walk, index, round));
}

/** Whether the walker is turned away from where the walk began. */
export const isTurnedRound = (movement: Movement, at: number): boolean =>
  movement.walk !== undefined && Math.cos(spotAt(movement, movement.walk, at).angle) < 0;

/** The skeleton moved to its spot. */
export function placed(joints: Skeleton, spot: Spot): Skeleton {
  const direction = (point: Point) => turned(point, spot.angle);
  const place = (point: Point) => add(turned(point, spot.angle), [spot.x, 0, spot.z]);
  const frame = ({ forward, up, left }: Frame): Frame => ({
    forward: direction(forward),
    up: direction(up),
    left: direction(left),
  });
  const leg = ({ hip, knee, ankle, kneeOut, toe, instep }: Leg): Leg => ({
    hip: place(hip),
    knee: place(knee),
    ankle: place(ankle),
    kneeOut: direction(kneeOut),
    toe: direction(toe),
    instep: direction(instep),
  });
  const arm = ({ shoulder, elbow, wrist, elbowOut, fingers }: Arm): Arm => ({
    shoulder: place(shoulder),
    elbow: place(elbow),
    wrist: place(wrist),
    elbowOut: direction(elbowOut),
    fingers: direction(fingers),
  });
  const { pelvis, waist, chest, head, hipsFrame, trunkFrame, headFrame, legs, arms } = joints;
  return {
    pelvis: place(pelvis),
    waist: place(waist),
    chest: place(chest),
    head: place(head),
    hipsFrame: frame(hipsFrame),
    trunkFrame: frame(trunkFrame),
    headFrame: frame(headFrame),
    legs: { left: leg(legs.left), right: leg(legs.right) },
    arms: { left: arm(arms.left), right: arm(arms.right) },
  };
}

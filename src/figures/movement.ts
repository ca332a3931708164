import { along, plantedAt, pointAlong, swing } from './keys.ts';
import { mirrorPose } from './mirror.ts';
import type { Angles, BodySide, Foot, Hand, Movement, Pose } from './pose.ts';
import { type Core, inWorld, type Skeleton, solveArm, solveCore, solveLeg } from './skeleton.ts';
import { add, type Point, subtract, unit } from './vector.ts';
import { placed, spotAt, stepAt, stepWay } from './walk.ts';

const isFlat = (foot: Foot) => foot.planted === true && Math.abs(foot.toe[1]) < 0.05;
const standsAt = (place: Point, planted: boolean | undefined) => ({ place, planted: planted === true });

/** A foot between its keys. `grounded` goes from 1, flat on the floor, to 0, in line with the shin. */
function footAlong(u: number, feet: readonly Foot[], hips: readonly Point[], hip: Point): Foot & { readonly grounded: number } {
  const stands = feet.map((foot) => standsAt(foot.ankle, foot.planted));
  const reaches = feet.map((foot, key) => subtract(foot.ankle, hips[key] ?? hip));
  return {
    ankle: plantedAt(u, stands) ?? add(hip, swing(u, reaches)),
    knee: pointAlong(
      u,
      feet.map(({ knee }) => unit(knee)),
    ),
    toe: pointAlong(
      u,
      feet.map(({ toe }) => unit(toe)),
    ),
    grounded: along(
      u,
      feet.map((foot) => (isFlat(foot) ? 1 : 0)),
    ),
  };
}

/** A hand that goes with the trunk, in the world's axes. */
function handInWorld(hand: Hand, core: Core): Hand {
  if (!hand.onTrunk) return hand;
  const { fingers, ...rest } = hand;
  return {
    ...rest,
    wrist: add(core.chest, inWorld(core.trunkFrame, hand.wrist)),
    elbow: inWorld(core.trunkFrame, hand.elbow),
    ...(fingers ? { fingers: inWorld(core.trunkFrame, fingers) } : {}),
    onTrunk: false,
  };
}

function handDirections(u: number, hands: readonly Hand[]): Pick<Hand, 'elbow' | 'fingers'> {
  const elbow = pointAlong(
    u,
    hands.map((hand) => unit(hand.elbow)),
  );
  const fingers = hands.flatMap((hand) => (hand.fingers ? [unit(hand.fingers)] : []));
  return fingers.length === hands.length ? { elbow, fingers: pointAlong(u, fingers) } : { elbow };
}

function handAlong(u: number, hands: readonly Hand[], cores: readonly Core[], core: Core, side: BodySide): Hand {
  if (hands.every((hand) => hand.onTrunk)) {
    const wrist = pointAlong(
      u,
      hands.map((hand) => hand.wrist),
    );
    return handInWorld({ ...handDirections(u, hands), wrist, onTrunk: true }, core);
  }
  const placed = hands.map((hand, key) => handInWorld(hand, cores[key] ?? core));
  const stands = placed.map((hand) => standsAt(hand.wrist, hand.planted));
  const reaches = placed.map((hand, key) => subtract(hand.wrist, (cores[key] ?? core).roots('shoulder', side)));
  return {
    ...handDirections(u, placed),
    wrist: plantedAt(u, stands) ?? add(core.roots('shoulder', side), swing(u, reaches)),
  };
}

/** Whether at this progress it is the right side's turn in a movement that alternates. */
export function isOtherTurn(movement: Movement, at: number): boolean {
  if (movement.walk) return movement.alternates === true && stepAt(movement.walk, at).index % 2 === 1;
  return movement.alternates === true && at < 0.5;
}

/** The two progresses that tell most: where the movement rests, and where its work is done. */
export const stillsOf = ({ shows, alternates, walk }: Movement): readonly [from: number, to: number] =>
  shows ?? [alternates && !walk ? 0.5 : 0, 1];

/** The progress that tells most by itself and small. */
export const smallOf = (movement: Movement): number => movement.small ?? stillsOf(movement)[1];

/** The keys in hand, of the side whose turn it is, and how far along them, 0 to 1. */
export function wayAt(movement: Movement, at: number): { readonly poses: readonly Pose[]; readonly u: number } {
  const { keys, back, walk } = movement;
  if (walk) return stepWay(movement, walk, at);
  const round = movement.alternates ? Math.abs(2 * at - 1) : at;
  const isBack = back !== undefined && round > 1;
  const poses = isBack ? [...keys.slice(-1), ...back, keys[0]] : keys;
  return { poses: isOtherTurn(movement, at) ? poses.map(mirrorPose) : poses, u: isBack ? round - 1 : round };
}

/** Every joint at this progress, 0 start … 1 end, and on to 2 where the movement comes back another way. */
export function skeletonAt(movement: Movement, at: number): Skeleton {
  const joints = skeletonInStep(movement, at);
  return movement.walk ? placed(joints, spotAt(movement, movement.walk, at)) : joints;
}

/** The same where the step of a walk is written, and not where on the floor it is walked. */
export function skeletonInStep(movement: Movement, at: number): Skeleton {
  const { poses, u } = wayAt(movement, at);
  const core = coreAlong(u, poses);
  const cores = poses.map(solveCore);
  const leg = (side: BodySide) => {
    const hip = core.roots('hip', side);
    const hips = cores.map((each) => each.roots('hip', side));
    const { grounded, ...foot } = footAlong(
      u,
      poses.map((pose) => pose.feet[side]),
      hips,
      hip,
    );
    return solveLeg(hip, foot, grounded);
  };
  const arm = (side: BodySide) => {
    const hands = poses.map((pose) => pose.hands[side]);
    return solveArm(core.roots('shoulder', side), handAlong(u, hands, cores, core, side));
  };
  const { roots: _, ...joints } = core;
  return { ...joints, legs: { left: leg('left'), right: leg('right') }, arms: { left: arm('left'), right: arm('right') } };
}

function coreAlong(u: number, poses: readonly Pose[]): Core {
  const angles = (pick: (pose: Pose) => Angles) => pointAlong(u, poses.map(pick));
  return solveCore({
    pelvis: pointAlong(
      u,
      poses.map((pose) => pose.pelvis),
    ),
    trunk: angles((pose) => pose.trunk),
    hips: angles((pose) => pose.hips ?? pose.trunk),
    head: angles((pose) => pose.head ?? [0, 0, 0]),
  });
}

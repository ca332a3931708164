import { forearmLayer, upperArmLayer } from './arm.ts';
import { type Camera, unitsPerMetre } from './camera.ts';
import { headLayer, tailLayer } from './head.ts';
import { shinLayer, thighLayer } from './leg.ts';
import type { Layer } from './order.ts';
import type { BodySide } from './pose.ts';
import { bones, type Skeleton, thumbOf } from './skeleton.ts';
import { trunkLayers } from './trunk.ts';
import type { Point } from './vector.ts';

const sides = ['right', 'left'] as const satisfies readonly BodySide[];

/** Which of a pair is behind: where both are as near, neither. */
function farSide(camera: Camera, left: Point, right: Point, apart: number): BodySide | null {
  const nearer = (camera(left).depth - camera(right).depth) / (apart * unitsPerMetre);
  if (Math.abs(nearer) < 0.18) return null;
  return nearer > 0 ? 'right' : 'left';
}

/** Which leg and which arm take the darker tone. Asked once for a movement, so that no colour changes on the way. */
export interface FarLimbs {
  readonly leg: BodySide | null;
  readonly arm: BodySide | null;
}

export function farLimbs(camera: Camera, { legs, arms }: Skeleton): FarLimbs {
  return {
    leg: farSide(camera, legs.left.hip, legs.right.hip, 2 * bones.halfHips),
    arm: farSide(camera, arms.left.shoulder, arms.right.shoulder, 2 * bones.halfShoulders),
  };
}

/** Which hands hold something, and whether both hold it before the chest. */
export interface Grips {
  readonly hands: readonly BodySide[];
  readonly beforeChest: boolean;
}

/** The body in its parts, not yet in order of depth. */
export function bodyLayers(camera: Camera, skeleton: Skeleton, far: FarLimbs, grips: Grips, breath: number): Layer[] {
  return [
    ...trunkLayers(camera, skeleton, breath),
    tailLayer(camera, skeleton),
    headLayer(camera, skeleton),
    ...sides.flatMap((side) => {
      const leg = skeleton.legs[side];
      const arm = skeleton.arms[side];
      const thumb = thumbOf(arm, skeleton.trunkFrame, side);
      return [
        thighLayer(camera, leg, side, far.leg === side),
        shinLayer(camera, leg, side, far.leg === side),
        upperArmLayer(camera, arm, side, far.arm === side, grips.beforeChest),
        forearmLayer(camera, arm, thumb, side, far.arm === side, grips.hands.includes(side)),
      ];
    }),
  ];
}

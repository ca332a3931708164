import type { Camera } from './camera.ts';
import type { Layer } from './order.ts';
import { ball, bar, egg, hull } from './shapes.ts';
import { inWorld, type Skeleton } from './skeleton.ts';
import { add, between, type Point, scale } from './vector.ts';

/** A full breath makes chest and belly deeper by this much, and the chest a little higher. Metres. */
const chestRise = 0.026;
const bellyRise = 0.016;

/** Neck, pelvis in its shorts, and torso in its top, `breath` from 0, out, to 1, in. */
export function trunkLayers(
  camera: Camera,
  { pelvis, waist, chest, head, hipsFrame, trunkFrame, legs, arms }: Skeleton,
  breath: number,
): Layer[] {
  const inHips = (point: Point) => add(pelvis, inWorld(hipsFrame, point));
  const inTrunk = (point: Point) => add(chest, inWorld(trunkFrame, point));
  const waistband = (height: number, deep: number, wide: number) =>
    egg(camera, inHips([0, height, 0]), scale(hipsFrame.forward, deep), scale(hipsFrame.left, wide));
  const shorts = hull(
    waistband(0.1, 0.096, 0.122),
    ball(camera, legs.left.hip, 0.1),
    ball(camera, legs.right.hip, 0.1),
    ball(camera, inHips([-0.03, -0.025, 0.07]), 0.094),
    ball(camera, inHips([-0.03, -0.025, -0.07]), 0.094),
  );
  const middle = egg(
    camera,
    add(waist, scale(trunkFrame.forward, (breath * bellyRise) / 2)),
    scale(trunkFrame.forward, 0.102 + (breath * bellyRise) / 2),
    scale(trunkFrame.left, 0.129),
  );
  // Two, joined at the waist: a back may bend inwards, which one hull cannot.
  const top = [
    hull(waistband(0.058, 0.104, 0.132), middle),
    hull(
      middle,
      egg(
        camera,
        inTrunk([0.004 + (breath * chestRise) / 2, -0.13 + (breath * chestRise) / 3, 0]),
        scale(trunkFrame.forward, 0.114 + (breath * chestRise) / 2),
        scale(trunkFrame.up, 0.12),
        scale(trunkFrame.left, 0.15),
      ),
      ball(camera, arms.left.shoulder, 0.06),
      ball(camera, arms.right.shoulder, 0.06),
      egg(camera, inTrunk([0, 0.012, 0]), scale(trunkFrame.forward, 0.05), scale(trunkFrame.left, 0.062)),
    ),
  ];
  const neck = hull(ball(camera, inTrunk([0, -0.03, 0]), 0.05), ball(camera, between(chest, head, 0.8), 0.046));
  return [
    {
      name: 'neck',
      shapes: [{ role: 'skinFar', contours: [neck] }],
      bars: [bar(camera, chest, head, 0.04)],
      under: ['torso', 'head'],
    },
    {
      name: 'pelvis',
      shapes: [{ role: 'shorts', contours: [shorts] }],
      bars: [bar(camera, legs.left.hip, legs.right.hip, 0.08), bar(camera, pelvis, waist, 0.09)],
    },
    {
      name: 'torso',
      shapes: [{ role: 'top', contours: top }],
      bars: [
        bar(camera, inHips([0, 0.1, 0]), inTrunk([0, -0.08, 0]), 0.1),
        bar(camera, arms.left.shoulder, arms.right.shoulder, 0.05),
      ],
      over: ['pelvis'],
    },
  ];
}

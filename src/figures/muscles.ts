import { type Camera, unitsPerMetre } from './camera.ts';
import type { Layer } from './order.ts';
import { clip, cornersOf } from './outline.ts';
import type { BodySide, Muscle } from './pose.ts';
import { type Blob, ball, type Contour, type Role, type Shape } from './shapes.ts';
import { inWorld, type Skeleton, sign } from './skeleton.ts';
import { add, between, type Point, scale } from './vector.ts';

interface Patch {
  /** The parts whose surface it lies on. */
  readonly on: readonly string[];
  readonly blobs: readonly Blob[];
}

const sideOf = (muscle: Muscle): BodySide => (muscle.startsWith('right') ? 'right' : 'left');

/** Where a muscle lies. Round for the hip's muscles, long for those that run along a bone. */
function patchOf(camera: Camera, skeleton: Skeleton, muscle: Muscle): Patch {
  const side = sideOf(muscle);
  const leg = skeleton.legs[side];
  const out = sign(side);
  const nearHip = (point: Point) => add(leg.hip, inWorld(skeleton.hipsFrame, [point[0], point[1], point[2] * out]));
  const nearWaist = (point: Point) => add(skeleton.waist, inWorld(skeleton.trunkFrame, [point[0], point[1], point[2] * out]));
  const onThigh = (t: number, front: number) => add(between(leg.hip, leg.knee, t), scale(leg.kneeOut, front));
  const onShin = (t: number, front: number) => add(between(leg.knee, leg.ankle, t), scale(leg.kneeOut, front));
  const patch = (on: readonly string[], radius: number, ...points: readonly Point[]): Patch => ({
    on,
    blobs: points.map((point) => ball(camera, point, radius)),
  });
  // On the flank that is turned away from the viewer nothing is seen; on the way there it narrows.
  const facing = (radius: number, ...points: readonly Point[]): Patch => {
    const nearer = (camera(nearWaist([0.01, 0, 0.07])).depth - camera(skeleton.waist).depth) / unitsPerMetre;
    const seen = Math.min(1, Math.max(0, 1 + (nearer + 0.012) / 0.03));
    return seen < 0.4 ? { on: ['torso'], blobs: [] } : patch(['torso'], radius * seen, ...points);
  };
  const [thigh, shin] = [`${side} thigh`, `${side} shin`];
  switch (muscle) {
    case 'left glute-max':
    case 'right glute-max':
      return patch(['pelvis', thigh], 0.076, nearHip([-0.042, 0.012, 0.03]));
    case 'left glute-med':
    case 'right glute-med':
      return patch(['pelvis', thigh], 0.068, nearHip([0, 0.035, 0.04]));
    case 'left hip-flexor':
    case 'right hip-flexor':
      return patch(
        ['pelvis', thigh],
        0.056,
        add(onThigh(0.1, 0.035), scale(skeleton.hipsFrame.forward, 0.015)),
        onThigh(0.2, 0.035),
      );
    case 'left quads':
    case 'right quads':
      return patch([thigh], 0.05, onThigh(0.3, 0.03), onThigh(0.62, 0.025));
    case 'left hamstrings':
    case 'right hamstrings':
      return patch([thigh], 0.05, onThigh(0.3, -0.03), onThigh(0.62, -0.025));
    case 'left adductors':
    case 'right adductors':
      return patch([thigh], 0.045, add(onThigh(0.2, 0), scale(skeleton.hipsFrame.left, -0.04 * out)), onThigh(0.5, 0));
    case 'left obliques':
    case 'right obliques':
      return facing(0.062, nearWaist([0.02, -0.03, 0.07]), nearWaist([0.01, 0.035, 0.07]));
    case 'left calf':
    case 'right calf':
      return patch([shin], 0.04, onShin(0.2, -0.016), onShin(0.42, -0.012));
    case 'abdominals':
      return patch(['torso'], 0.058, nearWaist([0.045, -0.03, 0]), nearWaist([0.045, 0.06, 0]));
    case 'back':
      return patch(['torso'], 0.058, nearWaist([-0.045, -0.03, 0]), nearWaist([-0.045, 0.06, 0]));
  }
}

/** A mark reaches a hair over the edge of its cloth: cut exactly there, the edge would shine through where two cloths meet. */
const hem = 0.004 * unitsPerMetre;
const hemmed = (blob: Blob): Blob => ({ ...blob, r: blob.r + hem });

/** A mark never lies on these. */
const notMarked: readonly Role[] = ['shoe', 'shoeFar', 'sole', 'soleFar'];

const swapped = (muscle: Muscle): Muscle => {
  if (muscle.startsWith('left')) return muscle.replace('left', 'right') as Muscle; // the names differ in the side alone
  if (muscle.startsWith('right')) return muscle.replace('right', 'left') as Muscle; // as above
  return muscle;
};

/**
 * The layers with the working muscles marked. A mark is cut to the parts it lies on and drawn with them, so that an arm that
 * passes in front covers it.
 */
export function withMuscles(
  camera: Camera,
  layers: readonly Layer[],
  skeleton: Skeleton,
  works: readonly Muscle[],
  otherTurn: boolean,
): Layer[] {
  const patches = works.map((muscle) => patchOf(camera, skeleton, otherTurn ? swapped(muscle) : muscle));
  return layers.map((layer) => {
    const marks = patches.filter((patch) => patch.on.includes(layer.name));
    if (marks.length === 0) return layer;
    const cloths = layer.shapes
      .filter((shape) => !notMarked.includes(shape.role))
      .flatMap((shape) => shape.contours)
      .flatMap((contour) => (contour.kind === 'hull' ? [contour.blobs.map(hemmed)] : []));
    const contours = marks.flatMap((mark): Contour[] => {
      const corners = cornersOf(mark.blobs);
      return cloths.map((cloth) => ({ kind: 'outline', corners: clip(corners, cornersOf(cloth)) }));
    });
    const shape: Shape = { role: 'sun', contours };
    return { ...layer, shapes: [...layer.shapes, shape] };
  });
}

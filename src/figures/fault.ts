import { cameraFor, unitsPerMetre } from './camera.ts';
import { sceneOf } from './drawing.ts';
import { skeletonAt, stillsOf } from './movement.ts';
import type { Fault, Movement } from './pose.ts';
import type { Role, Shape } from './shapes.ts';
import type { Skeleton } from './skeleton.ts';
import { between, type Point } from './vector.ts';
import { closeFrame, type ViewBox } from './view-box.ts';

/** The right form and the wrong one, to the same scale in the same frame. */
export interface FaultPictures {
  readonly viewBox: ViewBox;
  readonly right: readonly Shape[];
  readonly wrong: readonly Shape[];
}

const ringRadius = 0.105 * unitsPerMetre;

function placeOf(ring: Fault['ring'], { legs, arms, pelvis, waist, chest, head }: Skeleton): Point {
  switch (ring) {
    case 'pelvis':
      return pelvis;
    case 'waist':
      return waist;
    case 'chest':
      return between(waist, chest, 0.6);
    case 'head':
      return head;
    default: {
      const side = ring.startsWith('left') ? 'left' : 'right';
      const joint = ring.slice(side.length + 1);
      const { hip, knee, ankle } = legs[side];
      const { shoulder, elbow, wrist } = arms[side];
      const joints: Readonly<Record<string, Point>> = { hip, knee, ankle, shoulder, elbow, wrist };
      return joints[joint] ?? pelvis;
    }
  }
}

const made = new WeakMap<Movement, FaultPictures>();

/** Both pictures of a movement with a fault; made once. */
export function faultPictures(movement: Movement, fault: Fault): FaultPictures {
  const pictures = made.get(movement) ?? makePictures(movement, fault);
  made.set(movement, pictures);
  return pictures;
}

function makePictures(movement: Movement, fault: Fault): FaultPictures {
  const view = fault.view ?? movement.view;
  const right: Movement = { ...movement, view };
  const { back: _, walk: __, alternates: ___, ...still } = right;
  const wrong: Movement = { ...still, keys: [fault.pose] };
  const at = fault.beside ?? stillsOf(movement)[1];
  const camera = cameraFor(view, false);
  const ringed = (shapes: readonly Shape[], skeleton: Skeleton, role: Role): Shape[] => {
    const { x, y } = camera(placeOf(fault.ring, skeleton));
    const contours = [{ kind: 'ellipse', x, y, rx: ringRadius, ry: ringRadius } as const];
    return [...shapes, { role: 'ringHalo', contours }, { role, contours }];
  };
  const rightShapes = ringed(sceneOf(right, false).stillAt(at), skeletonAt(right, at), 'ringRight');
  const wrongShapes = ringed(sceneOf(wrong, false).stillAt(0), skeletonAt(wrong, 0), 'ringWrong');
  return { viewBox: closeFrame([...rightShapes, ...wrongShapes]), right: rightShapes, wrong: wrongShapes };
}

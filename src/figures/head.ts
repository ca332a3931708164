import type { Camera } from './camera.ts';
import type { Layer } from './order.ts';
import { ball, bar, type Contour, type Corner, egg, hull } from './shapes.ts';
import { type Frame, inWorld, type Skeleton } from './skeleton.ts';
import { add, cross, dot, type Point, scale, squareTo, subtract, unit } from './vector.ts';

const skull = 0.1;
const hairRadius = 0.107;
/** The hair is the cap of a ball: its middle, in the head's axes, and how much of the ball it leaves free (cosine). */
const hairMiddle = unit([-0.66, 0.75, 0]);
const hairEdge = 0.13;

/** The way to the viewer, as the world sees it. */
function toViewer(camera: Camera): Point {
  const origin = camera([0, 0, 0]).depth;
  return unit([camera([1, 0, 0]).depth - origin, camera([0, 1, 0]).depth - origin, camera([0, 0, 1]).depth - origin]);
}

/**
 * What the viewer sees of a ball's cap: the part of the ball's own outline that the cap covers, closed by the part of the cap's
 * edge that faces the viewer. So the hair turns with the head from every side.
 */
function capSeen(camera: Camera, centre: Point, axis: Point): Contour {
  const eye = toViewer(camera);
  const facing = dot(axis, eye);
  const seen = (point: Point, radius: number): Corner => {
    const { x, y } = camera(add(centre, scale(point, radius)));
    return [x, y];
  };
  const aside = Math.sqrt(Math.max(0, 1 - facing * facing));
  const rim = Math.sqrt(1 - hairEdge * hairEdge);
  const out = aside < 1e-6 ? squareTo([0.3, 0.5, 0.8], eye) : squareTo(axis, eye);
  const across = cross(eye, out);
  // On the outline the cap begins where its middle is far enough aside.
  const reach = aside > hairEdge ? Math.acos(hairEdge / aside) : 0;
  const corners: Corner[] = [];
  const steps = 14;
  if (reach > 0) {
    for (let step = 0; step <= steps; step++) {
      const angle = reach * (1 - (2 * step) / steps);
      corners.push(seen(add(scale(out, Math.cos(angle)), scale(across, Math.sin(angle))), hairRadius));
    }
  } else if (facing < 0) return { kind: 'outline', corners: [] };
  // Along the edge, measured from the direction that faces the viewer most.
  const near = squareTo(eye, axis);
  const beside = cross(axis, near);
  const edge = (angle: number) =>
    add(scale(axis, hairEdge), add(scale(near, rim * Math.cos(angle)), scale(beside, rim * Math.sin(angle))));
  const hides = Math.acos(Math.min(1, Math.max(-1, (-hairEdge * facing) / (rim * aside || 1))));
  const half = reach > 0 ? hides : Math.PI;
  const first = corners.at(-1);
  const [from, to] = [seen(edge(-half), skull), seen(edge(half), skull)];
  const forward = !first || distance(first, from) <= distance(first, to);
  for (let step = 0; step <= steps; step++) {
    const angle = half * ((2 * step) / steps - 1);
    // The edge lies on the skull, which closes the gap under the thickness of the hair.
    corners.push(seen(edge(forward ? angle : -angle), skull));
  }
  return { kind: 'outline', corners };
}

const distance = (a: Corner, b: Corner) => Math.hypot(a[0] - b[0], a[1] - b[1]);

function ear(camera: Camera, head: Point, frame: Frame, side: 1 | -1): Contour {
  const turned = dot(scale(frame.left, side), toViewer(camera));
  if (turned < 0.3) return { kind: 'outline', corners: [] };
  return hull(
    egg(camera, add(head, inWorld(frame, [-0.014, -0.022, 0.092 * side])), scale(frame.forward, 0.017), scale(frame.up, 0.026)),
  );
}

/** The tail is tied high at the back of the head, and hangs as far as its hair and the floor allow. Metres. */
const tailLength = 0.2;

/** A tail of long hair; hidden by its colours where the figure has short hair. */
export function tailLayer(camera: Camera, { head, headFrame, trunkFrame }: Skeleton): Layer {
  const onHead = (point: Point) => add(head, inWorld(headFrame, point));
  const above = ([x, y, z]: Point): Point => [x, Math.max(y, 0.03), z];
  const tie = onHead([-0.104, 0.034, 0]);
  const away = inWorld(headFrame, [-0.95, 0.3, 0]);
  // It falls by its weight, yet neither through the back it lies on nor straight behind the neck, where nobody in front would see it.
  const aside = add(scale(trunkFrame.forward, -0.2), scale(trunkFrame.left, 0.34));
  const fall = unit(add(scale(away, 0.25), add([0, -0.9, 0], aside)));
  const bend = above(add(tie, add(scale(away, 0.045), scale(fall, 0.07))));
  const tip = above(add(bend, scale(fall, tailLength - 0.07)));
  return {
    name: 'tail',
    shapes: [
      {
        role: 'tail',
        contours: [
          hull(ball(camera, tie, 0.028), ball(camera, bend, 0.047)),
          hull(
            ball(camera, bend, 0.047),
            ball(camera, add(bend, scale(subtract(tip, bend), 0.45)), 0.042),
            ball(camera, tip, 0.012),
          ),
        ],
      },
    ],
    bars: [bar(camera, tie, bend, 0.03), bar(camera, bend, tip, 0.03)],
    joinedTo: ['head'],
  };
}

export function headLayer(camera: Camera, { head, headFrame }: Skeleton): Layer {
  const at = (point: Point) => add(head, inWorld(headFrame, point));
  return {
    name: 'head',
    shapes: [
      {
        role: 'skin',
        contours: [
          hull(ball(camera, head, skull), ball(camera, at([0.036, -0.05, 0]), 0.064)),
          hull(ball(camera, at([0.062, 0.014, 0]), 0.034), ball(camera, at([0.097, -0.022, 0]), 0.015)),
        ],
      },
      { role: 'hair', contours: [capSeen(camera, at([-0.004, 0.004, 0]), inWorld(headFrame, hairMiddle))] },
      { role: 'skinFar', contours: [ear(camera, head, headFrame, 1), ear(camera, head, headFrame, -1)] },
    ],
    bars: [bar(camera, head, at([0.03, -0.04, 0]), 0.095)],
    joinedTo: ['torso'],
  };
}

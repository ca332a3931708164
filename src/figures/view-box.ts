import { unitsPerMetre } from './camera.ts';
import type { Role, Shape } from './shapes.ts';

/** In picture units. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const margin = 0.03 * unitsPerMetre;
/** A close picture stands in a small box of its own, whose border it must not touch. */
const closeMargin = 0.065 * unitsPerMetre;

/** Round all these shapes and points. */
export function frameOf(shapes: readonly Shape[], room: readonly (readonly [number, number])[], around = margin): ViewBox {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  const take = (x: number, y: number, wide: number, high: number) => {
    left = Math.min(left, x - wide);
    right = Math.max(right, x + wide);
    top = Math.min(top, y - high);
    bottom = Math.max(bottom, y + high);
  };
  for (const contour of shapes.flatMap((shape) => shape.contours)) {
    if (contour.kind === 'hull') {
      for (const blob of contour.blobs) {
        take(
          blob.x,
          blob.y,
          blob.r + Math.hypot(...blob.axes.map(([x]) => x)),
          blob.r + Math.hypot(...blob.axes.map(([, y]) => y)),
        );
      }
    } else if (contour.kind === 'ellipse') take(contour.x, contour.y, contour.rx, contour.ry);
    else for (const [x, y] of contour.corners) take(x, y, 0, 0);
  }
  for (const [x, y] of room) take(x, y, 0, 0);
  return { x: left - around, y: top - around, width: right - left + 2 * around, height: bottom - top + 2 * around };
}

/** Scenery: it tells where, and what is left of it in a close picture tells enough. */
const scenery: readonly Role[] = ['floor', 'wall', 'wallEdge', 'post', 'cord'];

/** Round all but the scenery. */
export const closeFrame = (shapes: readonly Shape[]): ViewBox =>
  frameOf(
    shapes.filter((shape) => !scenery.includes(shape.role)),
    [],
    closeMargin,
  );

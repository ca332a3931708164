import { cornerOf, runsOf } from './outline.ts';
import type { Blob, Contour, Corner } from './shapes.ts';

/** A picture unit is half a millimetre of the body: whole ones are fine enough, and the cheapest to write and to read. */
const pair = ([x, y]: Corner) => `${Math.round(x)} ${Math.round(y)}`;

function hullPath(blobs: readonly Blob[]): string {
  let path = '';
  for (const { blob, from, to } of runsOf(blobs)) {
    path += `${path ? 'L' : 'M'}${pair(cornerOf(blob, from))}`;
    if (blob.axes.length > 0) {
      for (let step = from + 1; step <= to; step++) path += `L${pair(cornerOf(blob, step))}`;
      continue;
    }
    // Two arcs, because one cannot go all the way round.
    const [radius, middle] = [Math.round(blob.r), (from + to) >> 1];
    if (middle > from) path += `A${radius} ${radius} 0 0 1 ${pair(cornerOf(blob, middle))}`;
    if (to > middle) path += `A${radius} ${radius} 0 0 1 ${pair(cornerOf(blob, to))}`;
  }
  return path && `${path}Z`;
}

function ellipsePath(x: number, y: number, rx: number, ry: number): string {
  const [across, up] = [Math.round(rx), Math.round(ry)];
  return `M${pair([x - rx, y])}a${across} ${up} 0 0 1 ${2 * across} 0a${across} ${up} 0 0 1 ${-2 * across} 0Z`;
}

/** The `d` of a path. */
export function pathOf(contours: readonly Contour[]): string {
  let path = '';
  for (const contour of contours) {
    if (contour.kind === 'hull') path += hullPath(contour.blobs);
    else if (contour.kind === 'ellipse') path += ellipsePath(contour.x, contour.y, contour.rx, contour.ry);
    else if (contour.corners.length > 1)
      path += `M${contour.corners.map(pair).join('L')}${contour.kind === 'outline' ? 'Z' : ''}`;
  }
  return path;
}

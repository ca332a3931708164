import type { Blob, Corner } from './shapes.ts';

/** Directions in which a hull is felt. */
const directions = 44;
const cosines = Array.from({ length: directions }, (_, step) => Math.cos((step / directions) * 2 * Math.PI));
const sines = Array.from({ length: directions }, (_, step) => Math.sin((step / directions) * 2 * Math.PI));
const direction = (step: number): Corner => [cosines[step % directions] ?? 1, sines[step % directions] ?? 0];

/** How far the ellipse of a blob's axes reaches in a direction. */
function ellipseReach({ axes }: Blob, dx: number, dy: number): number {
  let squares = 0;
  for (const [ax, ay] of axes) {
    const part = ax * dx + ay * dy;
    squares += part * part;
  }
  return Math.sqrt(squares);
}

/** The corner that a blob has in the direction of this step. */
export function cornerOf(blob: Blob, step: number): Corner {
  const [dx, dy] = direction(step);
  let [x, y] = [blob.x + blob.r * dx, blob.y + blob.r * dy];
  const extent = blob.axes.length > 0 ? ellipseReach(blob, dx, dy) : 0;
  if (extent > 0) {
    for (const [ax, ay] of blob.axes) {
      const part = (ax * dx + ay * dy) / extent;
      x += ax * part;
      y += ay * part;
    }
  }
  return [x, y];
}

/** A part of an outline: round one blob, from the direction of one step to that of another, which may lie past the full turn. */
export interface Run {
  readonly blob: Blob;
  readonly from: number;
  readonly to: number;
}

/**
 * The outline of a hull, as runs round its blobs: in each direction the blob that reaches furthest gives the corner.
 * Needs no sorting, and takes balls, rings and eggs alike.
 */
export function runsOf(blobs: readonly Blob[]): Run[] {
  const runs: { blob: Blob; from: number; to: number }[] = [];
  let current: { blob: Blob; from: number; to: number } | undefined;
  for (let step = 0; step < directions; step++) {
    const [dx, dy] = direction(step);
    let best = current?.blob;
    let furthest = Number.NEGATIVE_INFINITY;
    for (const blob of blobs) {
      const extent = blob.x * dx + blob.y * dy + blob.r + (blob.axes.length > 0 ? ellipseReach(blob, dx, dy) : 0);
      if (extent > furthest) {
        furthest = extent;
        best = blob;
      }
    }
    if (!best) return runs;
    if (current?.blob === best) current.to = step;
    else {
      current = { blob: best, from: step, to: step };
      runs.push(current);
    }
  }
  const [first, last] = [runs[0], runs.at(-1)];
  // The run that was cut by the first direction is one.
  if (first && last && first !== last && first.blob === last.blob) {
    first.from = last.from - directions;
    runs.pop();
  }
  return runs.map(({ blob, from, to }) =>
    from < 0 ? { blob, from: from + directions, to: to + directions } : { blob, from, to },
  );
}

export function cornersOf(blobs: readonly Blob[]): Corner[] {
  const corners: Corner[] = [];
  for (const { blob, from, to } of runsOf(blobs)) for (let step = from; step <= to; step++) corners.push(cornerOf(blob, step));
  return corners;
}

/** What of the convex outline `patch` lies within the convex outline `cloth`; both run the same way round. */
export function clip(patch: readonly Corner[], cloth: readonly Corner[]): readonly Corner[] {
  let kept = patch;
  for (let index = 0; index < cloth.length; index++) {
    const [a, b] = [cloth[index], cloth[(index + 1) % cloth.length]];
    if (!a || !b) continue;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const inside = kept.map(([x, y]) => dx * (y - a[1]) - dy * (x - a[0]));
    if (inside.every((distance) => distance >= 0)) continue;
    const next: Corner[] = [];
    for (let place = 0; place < kept.length; place++) {
      const following = (place + 1) % kept.length;
      const [corner, onward] = [kept[place], kept[following]];
      const [here = 0, there = 0] = [inside[place], inside[following]];
      if (!corner || !onward) continue;
      if (here >= 0) next.push(corner);
      if (here * there < 0) {
        const t = here / (here - there);
        next.push([corner[0] + (onward[0] - corner[0]) * t, corner[1] + (onward[1] - corner[1]) * t]);
      }
    }
    kept = next;
  }
  return kept;
}

import { type Camera, type Spot, unitsPerMetre } from './camera.ts';
import { add, between, cross, type Point, scale, squareTo, subtract, unit } from './vector.ts';

/** What a shape is made of; each has a colour in every tone. `Far` is the darker one of the limbs behind. */
export type Role =
  | 'floor'
  | 'skin'
  | 'skinFar'
  | 'top'
  | 'topFar'
  | 'shorts'
  | 'shortsFar'
  | 'shoe'
  | 'shoeFar'
  | 'sole'
  | 'soleFar'
  | 'hair'
  | 'tail'
  | 'sun'
  | 'band'
  | 'bandFar'
  | 'cord'
  | 'post'
  | 'rail'
  | 'water'
  | 'propTop'
  | 'prop'
  | 'propSide'
  | 'groove'
  | 'wall'
  | 'wallEdge'
  | 'ringHalo'
  | 'ringRight'
  | 'ringWrong';

/** A ball, a ring or an egg as the camera sees it: a disc of radius r, or the ellipse spanned by its projected half axes. */
export interface Blob {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly axes: readonly (readonly [number, number])[];
}

/** A corner of an outline. */
export type Corner = readonly [x: number, y: number];

/** The skin stretched over blobs, an upright ellipse, an outline of corners, or an open line that its role gives a width. */
export type Contour =
  | { readonly kind: 'hull'; readonly blobs: readonly Blob[] }
  | { readonly kind: 'ellipse'; readonly x: number; readonly y: number; readonly rx: number; readonly ry: number }
  | { readonly kind: 'outline'; readonly corners: readonly Corner[] }
  | { readonly kind: 'line'; readonly corners: readonly Corner[] };

export interface Shape {
  readonly role: Role;
  readonly contours: readonly Contour[];
}

export const ball = (camera: Camera, centre: Point, radius: number): Blob => {
  const { x, y } = camera(centre);
  return { x, y, r: radius * unitsPerMetre, axes: [] };
};

/** Two half axes make a flat ring, three an egg. Metres. */
export const egg = (camera: Camera, centre: Point, ...axes: readonly Point[]): Blob => {
  const middle = camera(centre);
  const seen = axes.map((axis): [number, number] => {
    const end = camera(add(centre, axis));
    return [end.x - middle.x, end.y - middle.y];
  });
  return { x: middle.x, y: middle.y, r: 0, axes: seen };
};

export const hull = (...blobs: readonly Blob[]): Contour => ({ kind: 'hull', blobs });

/** Balls along a limb, each joined to the next: a limb may bend in and out, which one hull cannot. */
export const chain = (...blobs: readonly Blob[]): Contour[] =>
  blobs.slice(1).map((blob, index) => hull(blobs[index] ?? blob, blob));

/** A ring round a bone at t, for the hem of a sleeve or a trouser leg. */
export function ringRound(camera: Camera, from: Point, to: Point, out: Point, t: number, radius: number): Blob {
  const line = unit(subtract(to, from));
  const across = squareTo(out, line);
  return egg(camera, between(from, to, t), scale(across, radius), scale(cross(line, across), radius));
}

export const cornerAt = (camera: Camera, point: Point): Corner => {
  const { x, y } = camera(point);
  return [x, y];
};

/** A capsule as the depth order sees it. */
export interface Bar {
  readonly from: Spot;
  readonly to: Spot;
  /** Picture units. */
  readonly thickness: number;
}

export const bar = (camera: Camera, from: Point, to: Point, radius: number): Bar => ({
  from: camera(from),
  to: camera(to),
  thickness: radius * unitsPerMetre,
});

import type { Camera } from './camera.ts';
import type { Layer } from './order.ts';
import type { BodySide } from './pose.ts';
import { type Contour, cornerAt, type Shape } from './shapes.ts';
import { type Leg, type Skeleton, sign } from './skeleton.ts';
import { add, between, cross, type Point, scale, squareTo, subtract, unit } from './vector.ts';

const sides = ['left', 'right'] as const satisfies readonly BodySide[];

const bandHalfWidth = 0.022;

type BandPlace = 'knees' | 'ankles' | 'feet';

/** The ring in which the band meets one leg. */
function bandRing(leg: Leg, place: BandPlace) {
  const ring = (from: Point, to: Point, t: number, radius: number) => ({
    middle: between(from, to, t),
    line: unit(subtract(to, from)),
    radius,
  });
  switch (place) {
    case 'knees':
      return ring(leg.hip, leg.knee, 0.84, 0.07);
    case 'ankles':
      return ring(leg.knee, leg.ankle, 0.84, 0.045);
    case 'feet':
      return ring(leg.ankle, add(leg.ankle, leg.toe), 0.09, 0.05);
  }
}

/** Half of the loop round both legs: from the outside of one across to the outside of the other, before (1) or behind (−1) them. */
function bandHalf(camera: Camera, { legs }: Skeleton, place: BandPlace, half: 1 | -1): Contour {
  const apart = subtract(bandRing(legs.left, place).middle, bandRing(legs.right, place).middle);
  const quarter = (side: BodySide, edge: number): Point[] => {
    const { middle, line, radius } = bandRing(legs[side], place);
    const out = squareTo(scale(apart, sign(side)), line);
    const ahead = scale(cross(line, out), -sign(side) * half);
    return [0, 0.25, 0.5, 0.75, 1].map((share) => {
      const angle = (share * Math.PI) / 2;
      const round = add(scale(out, radius * Math.cos(angle)), scale(ahead, radius * Math.sin(angle)));
      return add(add(middle, scale(line, edge)), round);
    });
  };
  const across = (edge: number) => [...quarter('left', edge), ...quarter('right', edge).reverse()];
  const points = [...across(-bandHalfWidth), ...across(bandHalfWidth).reverse()];
  return { kind: 'outline', corners: points.map((point) => cornerAt(camera, point)) };
}

const legParts = sides.flatMap((side) => [`${side} thigh`, `${side} shin`]);

/** The loop in two layers: what lies behind the legs, and what lies before them. */
export function bandLayers(camera: Camera, skeleton: Skeleton, place: BandPlace): Layer[] {
  const { left, right } = skeleton.legs;
  const frontIsNearer = camera(add(left.kneeOut, right.kneeOut)).depth >= 0;
  const near = frontIsNearer ? 1 : -1;
  const behind: Shape = { role: 'bandFar', contours: [bandHalf(camera, skeleton, place, near === 1 ? -1 : 1)] };
  const before: Shape = { role: 'band', contours: [bandHalf(camera, skeleton, place, near)] };
  return [
    { name: 'band behind', shapes: [behind], bars: [], under: legParts },
    { name: 'band', shapes: [before], bars: [], over: legParts },
  ];
}

import { bandLayers } from './band.ts';
import { type Camera, unitsPerMetre } from './camera.ts';
import { furnitureCorners, furnitureShapes } from './furniture.ts';
import { machineCorners, machineLayers } from './machine.ts';
import type { Layer } from './order.ts';
import type { BodySide, Prop, View } from './pose.ts';
import { bar, type Contour, cornerAt, egg, hull, type Role, type Shape } from './shapes.ts';
import type { Skeleton } from './skeleton.ts';
import { add, between, type Point, scale } from './vector.ts';
import { waterCorners, waterLayer } from './water.ts';

const sides = ['left', 'right'] as const satisfies readonly BodySide[];
const everyPart = [
  'neck',
  'torso',
  'pelvis',
  'head',
  'tail',
  ...sides.flatMap((side) => ['thigh', 'shin', 'upper arm', 'forearm'].map((part) => `${side} ${part}`)),
];

/** Points that must stay in the picture; a thing drawn from joints needs none of its own. */
export function roomOf(prop: Prop): Point[] {
  if (prop.kind === 'machine') return machineCorners(prop);
  if (prop.kind === 'water') return waterCorners(prop.top);
  if (prop.kind !== 'cord') return furnitureCorners(prop);
  return 'anchor' in prop ? [prop.anchor, [prop.anchor[0], 0, prop.anchor[2]]] : [];
}

const palmOf = ({ arms }: Skeleton, side: BodySide) => add(arms[side].wrist, scale(arms[side].fingers, 0.045));

const lineBetween = (camera: Camera, role: Role, a: Point, b: Point): Shape => ({
  role,
  contours: [{ kind: 'line', corners: [cornerAt(camera, a), cornerAt(camera, b)] }],
});

/** Two ends, one in each hand, that meet under the middle of the foot. */
function slingLayers(camera: Camera, skeleton: Skeleton, under: BodySide): Layer[] {
  const { ankle, toe, instep } = skeleton.legs[under];
  const sole = add(ankle, add(scale(toe, 0.07), scale(instep, -0.055)));
  return sides.map((side) => {
    const palm = palmOf(skeleton, side);
    return { name: `${side} cord`, shapes: [lineBetween(camera, 'cord', palm, sole)], bars: [bar(camera, palm, sole, 0.012)] };
  });
}

function cordLayers(camera: Camera, skeleton: Skeleton, from: BodySide | 'both', anchor: Point): Layer[] {
  const palm = (side: BodySide) => palmOf(skeleton, side);
  const held = from === 'both' ? between(palm('left'), palm('right'), 0.5) : palm(from);
  const [foot, head]: readonly [Point, Point] = [
    [anchor[0], 0, anchor[2]],
    [anchor[0], anchor[1] + 0.2, anchor[2]],
  ];
  return [
    { name: 'post', shapes: [lineBetween(camera, 'post', foot, head)], bars: [bar(camera, foot, head, 0.03)] },
    {
      name: 'cord',
      shapes: [lineBetween(camera, 'cord', held, anchor)],
      bars: [bar(camera, held, anchor, 0.012)],
      over: ['post'],
    },
  ];
}

/** Lies on the shin of the leg underneath. */
function pillowLayer(camera: Camera, { legs }: Skeleton): Layer {
  const under = legs.left.knee[1] < legs.right.knee[1] ? legs.left : legs.right;
  const on = (t: number): Point => add(between(under.knee, under.ankle, t), [0, 0.098, 0]);
  const round = (t: number) => egg(camera, on(t), [0.055, 0, 0], [0, 0.042, 0], [0, 0, 0.075]);
  return {
    name: 'pillow',
    shapes: [{ role: 'prop', contours: [hull(round(-0.06), round(0.62))] }],
    bars: [bar(camera, on(0), on(0.6), 0.04)],
  };
}

/** It rolls on the floor under a body that slides over it, and so goes half as far. */
function rollerLayer(camera: Camera, view: View, { pelvis }: Skeleton, middle: number): Layer {
  const x = middle + pelvis[0] / 2;
  const radius = 0.075;
  const half = 0.24;
  const end = (z: number, size: number) => egg(camera, [x, radius, z], [size, 0, 0], [0, size, 0]);
  const near = Math.cos((view.yaw * Math.PI) / 180) >= 0 ? half : -half;
  const rolled = (x - middle) / radius;
  /** A groove along the roller, by which it is seen to roll; empty on the side that is turned away. */
  const groove = (angle: number): Contour => {
    const out: Point = [Math.sin(angle), Math.cos(angle), 0];
    if (camera(out).depth <= 0.15 * unitsPerMetre) return { kind: 'line', corners: [] };
    const on = (z: number) => cornerAt(camera, add([x, radius, z], scale(out, radius)));
    return { kind: 'line', corners: [on(half), on(-half)] };
  };
  const spoke = (angle: number): Contour => {
    const at = (size: number) => cornerAt(camera, [x + Math.sin(angle) * size, radius + Math.cos(angle) * size, near]);
    return { kind: 'line', corners: [at(radius * 0.5), at(radius * 0.86)] };
  };
  const sixths = Array.from({ length: 6 }, (_, sixth) => (sixth * Math.PI) / 3 + rolled);
  return {
    name: 'roller',
    shapes: [
      { role: 'prop', contours: [hull(end(half, radius), end(-half, radius))] },
      { role: 'groove', contours: sixths.map(groove) },
      { role: 'propTop', contours: [hull(end(near, radius * 0.94))] },
      { role: 'groove', contours: sixths.map(spoke) },
      { role: 'propSide', contours: [hull(end(near, radius * 0.4))] },
    ],
    bars: [bar(camera, [x, radius, half], [x, radius, -half], radius)],
  };
}

/** The layers of a thing in the picture. Furniture stands behind the person; what is held or worn finds its own depth. */
export function propLayers(camera: Camera, view: View, skeleton: Skeleton, prop: Prop): Layer[] {
  switch (prop.kind) {
    case 'mini-band':
    case 'belt':
      return bandLayers(camera, skeleton, prop.at);
    case 'cord':
      return 'anchor' in prop ? cordLayers(camera, skeleton, prop.from, prop.anchor) : slingLayers(camera, skeleton, prop.under);
    case 'pillow':
      return [pillowLayer(camera, skeleton)];
    case 'roller':
      return [rollerLayer(camera, view, skeleton, prop.x)];
    case 'machine':
      return machineLayers(camera, skeleton, prop);
    case 'water':
      return [waterLayer(camera, prop.top, everyPart)];
    case 'step':
    case 'wall':
    case 'chair':
      return [
        {
          name: prop.kind,
          shapes: furnitureShapes(camera, view, prop),
          bars: [],
          under: everyPart,
        },
      ];
  }
}

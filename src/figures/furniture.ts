import type { Camera } from './camera.ts';
import type { Prop, View } from './pose.ts';
import { type Corner, cornerAt, type Role, type Shape } from './shapes.ts';
import type { Point } from './vector.ts';

type Span = readonly [from: number, to: number];

interface Box {
  readonly x: Span;
  readonly y: Span;
  readonly z: Span;
}

/** Metres. */
const wallHeight = 1.62;
const wallHalfWidth = 0.42;
const wallThickness = 0.06;
const seatHeight = 0.44;
const seatHalf = 0.21;

type Faces = readonly [top: Role, near: Role, side: Role];
const furniture: Faces = ['propTop', 'prop', 'propSide'];

/** A wall is quiet: it stands behind everything. */
const facesOf = (prop: Prop): Faces => {
  if (prop.kind !== 'wall') return furniture;
  return 'x' in prop ? ['wallEdge', 'wallEdge', 'wall'] : ['wallEdge', 'wall', 'wallEdge'];
};

/** The three faces of a box that a camera from above can see. */
function boxShapes(camera: Camera, { yaw }: View, { x, y, z }: Box, [top, nearFace, sideFace]: Faces): Shape[] {
  const corner = (px: number, py: number, pz: number) => cornerAt(camera, [px, py, pz]);
  const turn = (yaw * Math.PI) / 180;
  const nearZ = Math.cos(turn) >= 0 ? z[1] : z[0];
  const nearX = Math.sin(turn) >= 0 ? x[1] : x[0];
  const face = (role: Role, ...corners: Corner[]): Shape => ({ role, contours: [{ kind: 'outline', corners }] });
  return [
    face(sideFace, corner(nearX, y[0], z[0]), corner(nearX, y[1], z[0]), corner(nearX, y[1], z[1]), corner(nearX, y[0], z[1])),
    face(nearFace, corner(x[0], y[0], nearZ), corner(x[0], y[1], nearZ), corner(x[1], y[1], nearZ), corner(x[1], y[0], nearZ)),
    face(top, corner(x[0], y[1], z[0]), corner(x[0], y[1], z[1]), corner(x[1], y[1], z[1]), corner(x[1], y[1], z[0])),
  ];
}

function chairBoxes(at: readonly [number, number], faces: 1 | -1): Box[] {
  const leg = 0.035;
  const x: Span = [at[0] - seatHalf, at[0] + seatHalf];
  const z: Span = [at[1] - seatHalf, at[1] + seatHalf];
  const legs = [z[0], z[1] - leg].flatMap((z0) =>
    [x[0], x[1] - leg].map((x0): Box => ({ x: [x0, x0 + leg], y: [0, seatHeight], z: [z0, z0 + leg] })),
  );
  const back = faces === 1 ? x[0] : x[1] - leg;
  return [...legs, { x, y: [seatHeight - 0.05, seatHeight], z }, { x: [back, back + leg], y: [seatHeight, 0.86], z }];
}

/** A wall's thickness, on the side away from the person. */
const behindFace = (face: number): Span => (face > 0 ? [face, face + wallThickness] : [face - wallThickness, face]);

function boxesOf(prop: Prop): Box[] {
  switch (prop.kind) {
    case 'step':
      return [{ x: prop.x, y: [0, prop.top], z: prop.z }];
    case 'wall':
      return 'x' in prop
        ? [{ x: behindFace(prop.x), y: [0, wallHeight], z: [-wallHalfWidth, wallHalfWidth] }]
        : [{ x: [-wallHalfWidth, wallHalfWidth], y: [0, wallHeight], z: behindFace(prop.z) }];
    case 'chair':
      return chairBoxes(prop.at, prop.faces);
    default:
      return [];
  }
}

/** A thing made of boxes; a thing that is not gives none. */
export const furnitureShapes = (camera: Camera, view: View, prop: Prop): Shape[] =>
  boxesOf(prop).flatMap((box) => boxShapes(camera, view, box, facesOf(prop)));

/** Its corners, which must stay in the picture. */
export const furnitureCorners = (prop: Prop): Point[] =>
  boxesOf(prop).flatMap(({ x, y, z }) => x.flatMap((px) => y.flatMap((py) => z.map((pz): Point => [px, py, pz]))));

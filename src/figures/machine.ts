import type { Camera } from './camera.ts';
import type { Layer } from './order.ts';
import type { BodySide, Prop } from './pose.ts';
import { bar, cornerAt, type Role, type Shape } from './shapes.ts';
import type { Skeleton } from './skeleton.ts';
import { add, type Point, scale } from './vector.ts';

type Machine = Extract<Prop, { readonly kind: 'machine' }>;

const sides = ['left', 'right'] as const satisfies readonly BodySide[];
const floor = 0.03;
const back = -0.5;
const foot = 0.14;
const columnTop = 1.06;

/** Ends of the frame, which must stay in the picture. */
export const machineCorners = ({ pivot: [x] }: Machine): Point[] => [
  [back, 0, 0],
  [x + foot, 0, 0],
  [x + 0.06, columnTop + 0.02, 0],
];

const line = (camera: Camera, role: Role, ...points: readonly Point[]): Shape => ({
  role,
  contours: [{ kind: 'line', corners: points.map((point) => cornerAt(camera, point)) }],
});

/** A frame on the floor, a pedal on an arm under each foot, and either a moving pole or a fixed handle for each hand. */
export function machineLayers(camera: Camera, skeleton: Skeleton, { pivot: [x, y], poles }: Machine): Layer[] {
  const top: Point = [x + 0.04, columnTop, 0];
  const frame: Layer = {
    name: 'machine',
    shapes: [line(camera, 'post', [back, floor, 0], [x + foot, floor, 0]), line(camera, 'post', [x, floor, 0], top)],
    bars: [bar(camera, [back, floor, 0], [x + foot, floor, 0], 0.03), bar(camera, [x, floor, 0], top, 0.03)],
  };
  return [frame, ...sides.flatMap((side) => sideLayers(camera, skeleton, side, [x, y], poles, top))];
}

function sideLayers(
  camera: Camera,
  { legs, arms }: Skeleton,
  side: BodySide,
  [x, y]: readonly [number, number],
  poles: boolean,
  top: Point,
): Layer[] {
  const { ankle, toe, instep } = legs[side];
  const sole = add(ankle, scale(instep, -0.085));
  const [heel, front] = [add(sole, scale(toe, -0.08)), add(sole, scale(toe, 0.19))];
  const z = ankle[2];
  const joint: Point = [x, y, z];
  const palm = add(arms[side].wrist, scale(arms[side].fingers, 0.045));
  const grip: Point = add(palm, [0.02, 0.09, 0]);
  const handle: readonly [Point, Point] = poles ? [[x + 0.02, 0.74, 0], grip] : [add(top, [0, -0.04, 0]), palm];
  return [
    {
      name: `${side} pedal`,
      shapes: [line(camera, 'rail', front, joint), line(camera, 'post', heel, front)],
      bars: [bar(camera, heel, front, 0.03), bar(camera, front, joint, 0.015)],
    },
    { name: `${side} handle`, shapes: [line(camera, 'rail', ...handle)], bars: [bar(camera, handle[0], handle[1], 0.015)] },
  ];
}

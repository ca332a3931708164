import { bodyLayers, type FarLimbs, farLimbs, type Grips } from './body.ts';
import { type Camera, cameraFor, unitsPerMetre } from './camera.ts';
import { isOtherTurn, skeletonAt } from './movement.ts';
import { withMuscles } from './muscles.ts';
import { inDepth } from './order.ts';
import type { Movement } from './pose.ts';
import { propLayers, roomOf } from './props.ts';
import type { Shape } from './shapes.ts';
import { frameOf, type ViewBox } from './view-box.ts';
import { isTurnedRound, isTurningStep } from './walk.ts';

/** A movement made ready to be drawn: what does not change from frame to frame. */
export interface Scene {
  readonly viewBox: ViewBox;
  /** The shapes at this progress, the furthest first. Their number and roles are the same at every progress; their order is not. */
  readonly shapesAt: (at: number, breath?: number) => Shape[];
  /** The same by itself: with only the floor that lies under it then. */
  readonly stillAt: (at: number) => Shape[];
}

const sides = ['left', 'right'] as const;
const tenths = Array.from({ length: 11 }, (_, tenth) => tenth / 10);

const plain = [0, 0.5, 1, 1.5];
const turning = Array.from({ length: 20 }, (_, tenth) => tenth / 10);

/** Every tenth of the movement, there and back. */
function samplesOf({ alternates, back, walk }: Movement): number[] {
  if (walk) {
    const steps = Array.from({ length: 2 * walk.steps }, (_, index) => index);
    return steps.flatMap((index) =>
      (walk.steady || isTurningStep(walk, index) ? turning : plain).map((round) => 2 * index + round),
    );
  }
  if (!back) return tenths;
  return tenths.flatMap((at) => [at, alternates ? at * 2 - 0.5 : at + 1]);
}

function shapesOf(movement: Movement, camera: Camera, far: FarLimbs, at: number, breath: number): Shape[] {
  const skeleton = skeletonAt(movement, at);
  const props = movement.props ?? [];
  const cords = props.filter((prop) => prop.kind === 'cord');
  const grips: Grips = {
    hands: sides.filter((side) => cords.some(({ from }) => from === 'both' || from === side)),
    beforeChest: cords.some((cord) => cord.from === 'both' && 'anchor' in cord),
  };
  const things = props.flatMap((prop) => propLayers(camera, movement.view, skeleton, prop));
  const body = withMuscles(
    camera,
    bodyLayers(camera, skeleton, far, grips, breath),
    skeleton,
    movement.works,
    isOtherTurn(movement, at),
  );
  return inDepth([...things, ...body]).flatMap((layer) => layer.shapes);
}

/** The floor under everything that the movement passes over at these progresses. */
function floorUnder(movement: Movement, camera: Camera, progresses: readonly number[]): Shape {
  if (movement.props?.some(({ kind }) => kind === 'water')) return { role: 'floor', contours: [] }; // too deep to be seen
  const spots = progresses.flatMap((at) => {
    const { legs, arms, head, pelvis } = skeletonAt(movement, at);
    const joints = [head, pelvis, ...sides.flatMap((side) => [legs[side].knee, legs[side].ankle, arms[side].wrist])];
    return joints.map(([x, , z]) => camera([x, 0, z]));
  });
  const [xs, ys] = [spots.map((spot) => spot.x), spots.map((spot) => spot.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const rx = (right - left) / 2 + 0.1 * unitsPerMetre;
  const ry = Math.max(0.045 * unitsPerMetre, (bottom - top) / 2 + 0.02 * unitsPerMetre);
  return { role: 'floor', contours: [{ kind: 'ellipse', x: (left + right) / 2, y: (top + bottom) / 2, rx, ry }] };
}

const scenes = new WeakMap<Movement, { left?: Scene; right?: Scene }>();

/** The scene of a movement; made once for each side. The view box holds the whole movement, so that nothing jumps. */
export function sceneOf(movement: Movement, mirrored: boolean): Scene {
  const made = scenes.get(movement) ?? {};
  scenes.set(movement, made);
  const side = mirrored ? 'right' : 'left';
  made[side] ??= makeScene(movement, mirrored);
  return made[side];
}

function makeScene(movement: Movement, mirrored: boolean): Scene {
  const camera = cameraFor(movement.view, mirrored);
  const { walk } = movement;
  const there = farLimbs(camera, skeletonAt(movement, movement.alternates && !walk ? 0.5 : 0));
  const back = walk?.turns ? farLimbs(camera, skeletonAt(movement, 2 * walk.steps)) : there;
  const bodyAt = (at: number, breath = 0) =>
    shapesOf(movement, camera, isTurnedRound(movement, at) ? back : there, at, movement.breathes ? at : breath);
  let floor: Shape | null = null;
  const shapesAt = (at: number, breath?: number) => {
    floor ??= floorUnder(movement, camera, samplesOf(movement));
    return [floor, ...bodyAt(at, breath)];
  };
  const room = (movement.props ?? []).flatMap(roomOf).map((point) => {
    const { x, y } = camera(point);
    return [x, y] as const;
  });
  let viewBox: ViewBox | null = null;
  return {
    // Made when asked for: a small picture has a frame of its own, and a list has eighty.
    get viewBox() {
      viewBox ??= frameOf(
        samplesOf(movement).flatMap((at) => shapesAt(at)),
        room,
      );
      return viewBox;
    },
    shapesAt,
    stillAt: (at) => [floorUnder(movement, camera, [at]), ...bodyAt(at)],
  };
}

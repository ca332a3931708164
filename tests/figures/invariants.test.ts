import { describe, expect, it } from 'vitest';
import { played } from '../../src/catalogue/activities.ts';
import { exercises } from '../../src/catalogue/index.ts';
import { hasOwnFigure, movementOf, movements } from '../../src/catalogue/poses.ts';
import { stills } from '../../src/catalogue/stills.ts';
import type { Equipment } from '../../src/core/exercise/index.ts';
import { sceneOf } from '../../src/figures/drawing.ts';
import { skeletonAt, skeletonInStep, stillsOf, wayAt } from '../../src/figures/movement.ts';
import type { BodySide, Movement, Pose, Prop } from '../../src/figures/pose.ts';
import { bones, type Skeleton, solveArm, solveCore, solveLeg } from '../../src/figures/skeleton.ts';
import { add, dot, length, type Point, scale, squareTo, subtract, unit } from '../../src/figures/vector.ts';
import { elbowTwist, jointAngle } from './joints.ts';

const tenths = Array.from({ length: 11 }, (_, index) => index / 10);
const sides = ['left', 'right'] as const satisfies readonly BodySide[];
const drawn: readonly (readonly [string, Movement])[] = [
  ...movements,
  ...Object.entries(stills).map(([position, still]) => [`still: ${position}`, still] as const),
];

const toeTip = ({ ankle, toe, instep }: Skeleton['legs']['left']) =>
  add(ankle, add(scale(toe, bones.foot), scale(instep, -0.045)));
const apart = (a: Point, b: Point) => length(subtract(a, b));

/** The two keys between which the movement is, of the side whose turn it is. */
function keysAround(movement: Movement, at: number): readonly [Pose, Pose] {
  const { poses, u } = wayAt(movement, at);
  const last = poses.length - 1;
  const from = Math.min(Math.max(0, last - 1), Math.floor(u * last));
  return [poses[from] ?? movement.keys[0], poses[Math.min(last, from + 1)] ?? movement.keys[0]];
}

/** Every tenth of the movement, there and back; of a walk, of every step of it. */
function progressesOf({ alternates, back, walk }: Movement): number[] {
  if (walk) return Array.from({ length: 40 * walk.steps + 1 }, (_, tenth) => tenth / 10);
  if (!back) return tenths;
  return [...tenths, ...tenths.map((at) => (alternates ? (at > 0.5 ? at + 0.5 : at - 0.5) : at + 1))];
}

describe.each(drawn)('%s', (_, movement) => {
  const progresses = progressesOf(movement);
  const poses = progresses.map((at) => [at, skeletonAt(movement, at)] as const);

  it('keeps planted feet and hands within one hundredth of the body height', () => {
    const limit = bones.height / 100;
    for (const at of progresses) {
      const { legs, arms } = skeletonInStep(movement, at);
      const [from, to] = keysAround(movement, at);
      for (const side of sides) {
        const [foot, nextFoot, hand, nextHand] = [from.feet[side], to.feet[side], from.hands[side], to.hands[side]];
        if (foot.planted && nextFoot.planted && apart(foot.ankle, nextFoot.ankle) < limit) {
          expect(apart(legs[side].ankle, foot.ankle), `${side} ankle at ${at}`).toBeLessThan(limit);
          // A foot may rock on its heel.
          const rocks = apart(unit(foot.toe), unit(nextFoot.toe)) > 0.1;
          if (!rocks) expect(apart(legs[side].toe, unit(foot.toe)) * bones.foot, `${side} toes at ${at}`).toBeLessThan(limit);
        }
        if (hand.planted && nextHand.planted && apart(hand.wrist, nextHand.wrist) < limit) {
          expect(apart(arms[side].wrist, hand.wrist), `${side} hand at ${at}`).toBeLessThan(limit);
        }
      }
    }
  });

  it('puts flat feet on the floor or on the step', () => {
    const tops = [0, ...(movement.props ?? []).flatMap((prop) => (prop.kind === 'step' ? [prop.top] : []))];
    for (const pose of [...movement.keys, ...(movement.back ?? [])]) {
      for (const { ankle, toe, planted } of sides.map((side) => pose.feet[side])) {
        if (!planted || Math.abs(toe[1]) >= 0.05 || toe[0] <= 0) continue;
        expect(Math.min(...tops.map((top) => Math.abs(ankle[1] - bones.ankleHeight - top)))).toBeLessThan(0.001);
      }
    }
  });

  it('asks no hand or foot to be where no limb reaches', () => {
    const { keys, back = [], fault } = movement;
    for (const pose of [...keys, ...back, ...(fault ? [fault.pose] : [])]) {
      const core = solveCore(pose);
      for (const side of sides) {
        const [foot, hand] = [pose.feet[side], pose.hands[side]];
        expect(apart(solveLeg(core.roots('hip', side), foot, 0).ankle, foot.ankle), `${side} foot`).toBeLessThan(0.015);
        if (hand.onTrunk) continue;
        expect(apart(solveArm(core.roots('shoulder', side), hand).wrist, hand.wrist), `${side} hand`).toBeLessThan(0.015);
      }
    }
  });

  it('never floats: something of the body rests on the floor, a step or a chair, unless water or a machine carries it', () => {
    if (movement.props?.some(({ kind }) => kind === 'water' || kind === 'machine')) return;
    const tops = (movement.props ?? []).flatMap((prop) => (prop.kind === 'step' ? [prop.top] : []));
    for (const [at, { legs, arms, pelvis }] of poses) {
      const lowest = [
        pelvis[1] - 0.13,
        ...sides.flatMap((side) => [
          legs[side].ankle[1] - bones.ankleHeight,
          toeTip(legs[side])[1] - 0.02,
          legs[side].knee[1] - 0.06,
          arms[side].wrist[1] - 0.05,
        ]),
      ];
      const gap = Math.min(...[0, ...tops].map((top) => Math.min(...lowest.map((height) => Math.abs(height - top)))));
      // A jog leaves the floor for a moment.
      expect(gap, `at ${at}`).toBeLessThan(movement.walk?.steady ? 0.06 : 0.03);
    }
  });

  it('plants hands on the floor, the wall, the chair or the person', () => {
    for (const { hands } of [...movement.keys, ...(movement.back ?? [])]) {
      for (const { wrist, planted } of sides.map((side) => hands[side])) {
        if (!planted) continue;
        const [x, y, z] = wrist;
        const onThing = (movement.props ?? []).some((prop) => {
          if (prop.kind === 'wall') return 'x' in prop ? Math.abs(prop.x - x) < 0.09 : Math.abs(prop.z - z) < 0.1;
          return prop.kind === 'chair' && Math.hypot(prop.at[0] - x, prop.at[1] - z) < 0.35 && Math.abs(0.88 - y) < 0.12;
        });
        expect(onThing || y < 0.14, `a hand at ${wrist.join(' ')}`).toBe(true);
      }
    }
  });

  it('keeps every bone its length', () => {
    for (const [at, { legs, arms, pelvis, waist, chest }] of poses) {
      const lengths = [
        [apart(pelvis, waist), bones.lowerSpine],
        [apart(waist, chest), bones.upperSpine],
        ...sides.flatMap((side) => [
          [apart(legs[side].hip, legs[side].knee), bones.thigh],
          [apart(legs[side].knee, legs[side].ankle), bones.shin],
          [apart(arms[side].shoulder, arms[side].elbow), bones.upperArm],
          [apart(arms[side].elbow, arms[side].wrist), bones.forearm],
        ]),
      ] as const;
      for (const [found, wanted] of lengths) expect(found, `at ${at}`).toBeCloseTo(wanted ?? 0, 6);
    }
  });

  it('has nothing under the floor', () => {
    for (const [at, { legs, arms, head, pelvis, chest }] of poses) {
      const heights: [string, Point, number][] = [
        ['head', head, 0.09],
        ['pelvis', pelvis, 0.08],
        ['chest', chest, 0.03],
        ...sides.flatMap((side): [string, Point, number][] => [
          [`${side} knee`, legs[side].knee, 0.03],
          [`${side} ankle`, legs[side].ankle, 0.03],
          [`${side} toes`, toeTip(legs[side]), -0.005],
          [`${side} elbow`, arms[side].elbow, 0.025],
          [`${side} wrist`, arms[side].wrist, 0.025],
        ]),
      ];
      for (const [name, point, least] of heights) expect(point[1], `${name} at ${at}`).toBeGreaterThanOrEqual(least);
    }
  });

  it('bends knees towards the toes, and no further than a knee goes', () => {
    for (const [at, { legs }] of poses) {
      for (const side of sides) {
        const { hip, knee, ankle, kneeOut, toe } = legs[side];
        const angle = jointAngle(hip, knee, ankle);
        expect(angle, `${side} knee at ${at}`).toBeGreaterThan(30);
        if (angle > 165) continue;
        const shin = unit(subtract(ankle, knee));
        expect(dot(kneeOut, squareTo(toe, shin)), `${side} knee at ${at}`).toBeGreaterThan(0.3);
      }
    }
  });

  it('bends elbows forward, and no further than an elbow goes', () => {
    for (const [at, { arms, trunkFrame }] of poses) {
      for (const side of sides) {
        const { shoulder, elbow, wrist } = arms[side];
        const angle = jointAngle(shoulder, elbow, wrist);
        expect(angle, `${side} elbow at ${at}`).toBeGreaterThan(25);
        if (angle < 160) expect(Math.abs(elbowTwist(arms[side], trunkFrame)), `${side} elbow at ${at}`).toBeLessThan(110);
      }
    }
  });

  it.each([false, true])('stays inside its view box (mirrored: %s)', (mirrored) => {
    const { viewBox, shapesAt } = sceneOf(movement, mirrored);
    for (const at of progresses) {
      for (const contour of shapesAt(at).flatMap((shape) => shape.contours)) {
        const corners =
          contour.kind === 'hull'
            ? contour.blobs.map((blob) => [blob.x, blob.y] as const)
            : contour.kind === 'ellipse'
              ? [
                  [contour.x - contour.rx, contour.y - contour.ry],
                  [contour.x + contour.rx, contour.y + contour.ry],
                ]
              : contour.corners;
        for (const [x = Number.NaN, y = Number.NaN] of corners) {
          expect(x, `at ${at}`).toBeGreaterThanOrEqual(viewBox.x);
          expect(x, `at ${at}`).toBeLessThanOrEqual(viewBox.x + viewBox.width);
          expect(y, `at ${at}`).toBeGreaterThanOrEqual(viewBox.y);
          expect(y, `at ${at}`).toBeLessThanOrEqual(viewBox.y + viewBox.height);
        }
      }
    }
  });

  it('is made of the same shapes at every progress, so that a frame only rewrites paths', () => {
    const roles = (at: number) =>
      sceneOf(movement, false)
        .shapesAt(at)
        .map((shape) => shape.role)
        .sort();
    for (const at of progresses) expect(roles(at)).toEqual(roles(0));
  });
});

describe.each([...movements])('the movement of %s', (id, movement) => {
  const exercise = played.find((each) => each.id === id);
  const progresses = progressesOf(movement);

  it('belongs to an exercise of the catalogue', () => {
    expect(exercise).toBeDefined();
    expect(hasOwnFigure(id)).toBe(true);
  });

  it('ends elsewhere than it starts', () => {
    const [start, end] = [skeletonAt(movement, movement.alternates ? 0.5 : 0), skeletonAt(movement, 1)];
    const joints = ({ pelvis, chest, legs, arms }: Skeleton) => [
      pelvis,
      chest,
      ...sides.flatMap((side) => [legs[side].knee, legs[side].ankle, arms[side].elbow, arms[side].wrist]),
    ];
    const moved = joints(start).map((point, index) => apart(point, joints(end)[index] ?? point));
    expect(Math.max(...moved)).toBeGreaterThan(0.02);
  });

  it('works on the left, or on both sides, as written', () => {
    for (const muscle of movement.works) {
      if (muscle.startsWith('right')) expect(movement.works).toContain(muscle.replace('right', 'left'));
    }
  });

  it('marks the muscle that works, all the way', () => {
    expect(movement.works.length).toBeGreaterThan(0);
    for (const at of tenths) {
      const marks = sceneOf(movement, false)
        .shapesAt(at)
        .filter((shape) => shape.role === 'sun')
        .flatMap((shape) => shape.contours);
      expect(
        marks.some((mark) => mark.kind === 'outline' && mark.corners.length > 4),
        `at ${at}`,
      ).toBe(true);
    }
  });

  it('draws the equipment of the exercise', () => {
    const kinds: Readonly<Record<Equipment, Prop['kind']>> = {
      'mini-band': 'mini-band',
      'long-band': 'cord',
      step: 'step',
      roller: 'roller',
    };
    const shown = (movement.props ?? []).map((prop) => prop.kind);
    for (const thing of exercise?.equipment ?? []) expect(shown).toContain(kinds[thing]);
  });

  it('alternates if the exercise does; else only where a march goes on while one side works', () => {
    if (exercise?.sides === 'alternating') expect(movement.alternates).toBe(true);
    else if (id !== 'pallof-march') expect(movement.alternates ?? false).toBe(false);
  });

  it('shows two different moments where nothing may move', () => {
    const [from, to] = stillsOf(movement);
    expect(from).not.toBe(to);
    expect(progresses.some((at) => Math.abs(at - from) < 1e-6)).toBe(true);
    expect(progresses.some((at) => Math.abs(at - to) < 1e-6)).toBe(true);
  });

  it('holds the head on a long neck, and no head turns further than a neck goes', () => {
    for (const at of progresses) {
      const { chest, head, trunkFrame, headFrame } = skeletonAt(movement, at);
      expect(apart(chest, head)).toBeCloseTo(bones.neck, 6);
      expect(dot(trunkFrame.up, headFrame.up), `nod at ${at}`).toBeGreaterThan(Math.cos((62 * Math.PI) / 180));
      expect(dot(trunkFrame.left, headFrame.left), `turn at ${at}`).toBeGreaterThan(Math.cos((80 * Math.PI) / 180));
    }
  });

  it('looks ahead while the body is upright, as the cues ask', () => {
    for (const at of progresses) {
      const { trunkFrame, headFrame } = skeletonAt(movement, at);
      // Upright: the trunk leans no more than 15 degrees.
      if (trunkFrame.up[1] > Math.cos((15 * Math.PI) / 180)) expect(headFrame.forward[1], `at ${at}`).toBeGreaterThan(-0.45);
    }
  });

  it('moves no joint further from one fortieth to the next than a body does', () => {
    const fine = Array.from({ length: movement.walk ? 0 : 41 }, (_, step) => step / 40);
    let before: Skeleton | null = null;
    for (const at of fine) {
      const now = skeletonAt(movement, at);
      if (before) for (const side of sides) expect(apart(now.legs[side].knee, before.legs[side].knee)).toBeLessThan(0.25);
      if (before) for (const side of sides) expect(apart(now.arms[side].elbow, before.arms[side].elbow)).toBeLessThan(0.25);
      before = now;
    }
  });
});

describe.each([...movements].filter(([, { walk }]) => walk))('the walk of %s', (_, movement) => {
  const walk = movement.walk ?? { stride: [0, 0, 0], steps: 1, turns: false };
  const whole = 4 * walk.steps;
  const pelvisAt = (at: number) => skeletonAt(movement, at).pelvis;

  it('goes somewhere, unless it goes on in its place, and comes back to where it began', () => {
    const furthest = Math.max(...progressesOf(movement).map((at) => apart(pelvisAt(at), pelvisAt(0))));
    if (apart(walk.stride, [0, 0, 0]) > 0) expect(furthest).toBeGreaterThan(0.6);
    else expect(furthest).toBeLessThan(0.1);
    expect(apart(pelvisAt(whole - 1e-6), pelvisAt(0))).toBeLessThan(0.001);
    expect(apart(skeletonAt(movement, whole - 1e-6).legs.left.ankle, skeletonAt(movement, 0).legs.left.ankle)).toBeLessThan(
      0.001,
    );
  });

  it('goes on from each step to the next without a jump', () => {
    for (let step = 1; step <= 2 * walk.steps; step++) {
      const [before, after] = [skeletonAt(movement, 2 * step - 1e-6), skeletonAt(movement, 2 * step)];
      expect(apart(before.pelvis, after.pelvis)).toBeLessThan(0.001);
      for (const side of sides) {
        expect(apart(before.legs[side].ankle, after.legs[side].ankle), `step ${step}`).toBeLessThan(0.002);
        expect(apart(before.legs[side].knee, after.legs[side].knee), `step ${step}`).toBeLessThan(0.002);
        expect(apart(before.arms[side].wrist, after.arms[side].wrist), `step ${step}`).toBeLessThan(0.002);
      }
    }
  });

  it('never moves both feet at once, but for the moment in which a jog is in the air', () => {
    const low = ({ legs }: Skeleton) => Math.min(legs.left.ankle[1], legs.right.ankle[1]);
    if (movement.props?.some(({ kind }) => kind === 'water' || kind === 'machine')) return;
    for (const at of progressesOf(movement))
      expect(low(skeletonAt(movement, at)), `at ${at}`).toBeLessThan(walk.steady ? 0.2 : 0.13);
  });
});

describe('the catalogue', () => {
  it('has a movement of its own for every exercise', () => {
    expect(played.filter((exercise) => !hasOwnFigure(exercise.id)).map((exercise) => exercise.id)).toEqual([]);
  });

  it('shows an exercise that is not drawn yet in its position, with the same picture each time it is asked for', () => {
    for (const exercise of exercises) {
      const fresh = { ...exercise, id: `new-${exercise.id}` };
      expect(movementOf(fresh).keys).toBe(stills[exercise.position].keys);
      expect(movementOf(fresh)).toBe(movementOf(fresh));
    }
  });
});

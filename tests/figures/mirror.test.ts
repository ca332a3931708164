import { describe, expect, it } from 'vitest';
import { movements } from '../../src/catalogue/poses.ts';
import { sceneOf } from '../../src/figures/drawing.ts';
import { mirrorPose } from '../../src/figures/mirror.ts';
import type { Contour } from '../../src/figures/shapes.ts';

const middles = (contour: Contour): [number, number][] => {
  switch (contour.kind) {
    case 'hull':
      return contour.blobs.map(({ x, y }) => [x, y]);
    case 'ellipse':
      return [[contour.x, contour.y]];
    default:
      return contour.corners.map(([x, y]) => [x, y]);
  }
};
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe.each([...movements])('mirroring %s', (_, movement) => {
  it('twice changes nothing', () => {
    for (const pose of movement.keys) {
      const twice = mirrorPose(mirrorPose(pose));
      // Zero and minus zero are the same place.
      expect(JSON.stringify(twice.feet)).toBe(JSON.stringify(pose.feet));
      expect(JSON.stringify(twice.hands)).toBe(JSON.stringify(pose.hands));
      expect(JSON.stringify([twice.pelvis, twice.trunk, twice.hips, twice.head])).toBe(
        JSON.stringify([pose.pelvis, pose.trunk, pose.hips, pose.head]),
      );
    }
  });

  it('changes the sides over', () => {
    for (const pose of movement.keys) {
      const mirrored = mirrorPose(pose);
      expect(mirrored.feet.right.ankle[1]).toBe(pose.feet.left.ankle[1]);
      expect(mirrored.feet.right.ankle[2]).toBeCloseTo(-pose.feet.left.ankle[2], 9);
      expect(mirrored.hands.left.wrist[0]).toBe(pose.hands.right.wrist[0]);
    }
  });

  it('shows the same picture the other way round, things and all', () => {
    const [left, right] = [sceneOf(movement, false), sceneOf(movement, true)];
    expect(right.viewBox.width).toBeCloseTo(left.viewBox.width, 6);
    expect(right.viewBox.x).toBeCloseTo(-left.viewBox.x - left.viewBox.width, 6);
    for (const at of [0, 0.3, 1]) {
      const [a, b] = [left.shapesAt(at), right.shapesAt(at)];
      expect(b.map((shape) => shape.role)).toEqual(a.map((shape) => shape.role));
      a.forEach((shape, index) => {
        const [one, two] = [shape.contours.flatMap(middles), b[index]?.contours.flatMap(middles) ?? []];
        if (shape.role === 'sun' || shape.role === 'hair') return; // outlines that may begin at another corner
        expect(sum(two.map(([x]) => x))).toBeCloseTo(-sum(one.map(([x]) => x)), 3);
        expect(sum(two.map(([, y]) => y))).toBeCloseTo(sum(one.map(([, y]) => y)), 3);
      });
    }
  });
});

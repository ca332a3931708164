import type { Camera } from './camera.ts';
import type { Layer } from './order.ts';
import { type Corner, cornerAt } from './shapes.ts';
import type { Point } from './vector.ts';

const halfWidth = 0.62;
const wave = 0.016;
const waves = 5;
/** Between the corners of a line: fine enough to look round. */
const steps = 60;

/** Ends of the surface, which must stay in the picture. */
export const waterCorners = (top: number): Point[] => [
  [-halfWidth, top - wave, 0],
  [halfWidth, top + wave, 0],
];

/** The surface, drawn over the body that hangs in it, and two short waves below. */
export function waterLayer(camera: Camera, top: number, everyPart: readonly string[]): Layer {
  const line = (from: number, to: number, y: number): readonly Corner[] =>
    Array.from({ length: steps + 1 }, (_, step) => {
      const x = from + ((to - from) * step) / steps;
      return cornerAt(camera, [x, y + wave * Math.sin((Math.PI * waves * x) / halfWidth), 0]);
    });
  return {
    name: 'water',
    shapes: [
      {
        role: 'water',
        contours: [
          { kind: 'line', corners: line(-halfWidth, halfWidth, top) },
          { kind: 'line', corners: line(-0.58, -0.34, top - 0.12) },
          { kind: 'line', corners: line(0.36, 0.58, top - 0.2) },
        ],
      },
    ],
    bars: [],
    over: everyPart,
  };
}

import { movements } from '../../src/catalogue/poses.ts';
import { sceneOf } from '../../src/figures/drawing.ts';
import { pathOf } from '../../src/figures/svg.ts';

const framesEach = 60;

/**
 * What one frame of a moving figure costs before the browser sees it: pose, skeleton, shapes, order and path text, over every
 * movement drawn. Budget: 1 ms.
 */
export function measureFrame(): { medianMs: number; p95Ms: number; frames: number } {
  const times: number[] = [];
  for (const movement of movements.values()) {
    const scene = sceneOf(movement, false);
    for (let frame = 0; frame < framesEach; frame++) {
      const before = performance.now();
      for (const shape of scene.shapesAt((frame % 30) / 29)) pathOf(shape.contours);
      times.push(performance.now() - before);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  return { medianMs: at(0.5), p95Ms: at(0.95), frames: times.length };
}

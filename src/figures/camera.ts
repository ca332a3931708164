import type { View } from './pose.ts';
import type { Point } from './vector.ts';

/** Picture units for a metre. */
export const unitsPerMetre = 2000;

/** A point of the picture: x to the right, y down; depth grows towards the viewer. All in picture units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

export type Camera = (point: Point) => Spot;

/** An orthographic camera. Mirrored, it shows the picture the other way round, and so the other side of the body at work. */
export function cameraFor({ yaw, pitch }: View, mirrored: boolean): Camera {
  const turn = (yaw * Math.PI) / 180;
  const tip = (pitch * Math.PI) / 180;
  const [cosYaw, sinYaw, cosPitch, sinPitch] = [Math.cos(turn), Math.sin(turn), Math.cos(tip), Math.sin(tip)];
  const across = mirrored ? unitsPerMetre : -unitsPerMetre;
  return ([x, y, z]) => {
    const near = x * sinYaw + z * cosYaw;
    return {
      x: (x * cosYaw - z * sinYaw) * across,
      y: (near * sinPitch - y * cosPitch) * unitsPerMetre,
      depth: (near * cosPitch + y * sinPitch) * unitsPerMetre,
    };
  };
}

import type { Camera } from './camera.ts';
import type { Layer } from './order.ts';
import type { BodySide } from './pose.ts';
import { ball, bar, chain, hull, ringRound, type Shape } from './shapes.ts';
import { bones, type Leg } from './skeleton.ts';
import { add, between, scale, squareTo, subtract, unit } from './vector.ts';

/** The thigh and its leg of the shorts. */
export function thighLayer(camera: Camera, leg: Leg, side: BodySide, far: boolean): Layer {
  const at = (t: number, out: number) => add(between(leg.hip, leg.knee, t), scale(leg.kneeOut, out));
  const skin = chain(ball(camera, at(0.4, 0.004), 0.083), ball(camera, at(0.72, 0.004), 0.071), ball(camera, leg.knee, 0.059));
  const shorts = hull(
    ball(camera, leg.hip, 0.104),
    ball(camera, at(0.3, 0.01), 0.094),
    ringRound(camera, leg.hip, leg.knee, leg.kneeOut, 0.62, 0.086),
  );
  return {
    name: `${side} thigh`,
    shapes: [
      { role: far ? 'skinFar' : 'skin', contours: skin },
      { role: far ? 'shortsFar' : 'shorts', contours: [shorts] },
    ],
    bars: [bar(camera, leg.hip, leg.knee, 0.07)],
    joinedTo: ['pelvis'],
  };
}

/** The shin and its shoe. */
export function shinLayer(camera: Camera, leg: Leg, side: BodySide, far: boolean): Layer {
  const shin = unit(subtract(leg.ankle, leg.knee));
  const back = squareTo(scale(leg.kneeOut, -1), shin);
  const at = (t: number, behind: number) => add(between(leg.knee, leg.ankle, t), scale(back, behind));
  const foot = (toe: number, up: number) => add(leg.ankle, add(scale(leg.toe, toe), scale(leg.instep, up)));
  const skin = chain(
    ball(camera, leg.knee, 0.059),
    ball(camera, at(0.3, 0.014), 0.057),
    ball(camera, at(0.62, 0.006), 0.044),
    ball(camera, leg.ankle, 0.035),
  );
  const shoe = hull(
    ball(camera, foot(-0.012, 0.008), 0.04),
    ball(camera, foot(-0.042, -0.022), 0.038),
    ball(camera, foot(0.06, -0.019), 0.041),
    ball(camera, foot(0.125, -0.033), 0.027),
    ball(camera, foot(bones.foot, -0.039), 0.021),
  );
  const sole = hull(ball(camera, foot(-0.058, -0.049), 0.021), ball(camera, foot(bones.foot - 0.004, -0.051), 0.019));
  const shoeShape: Shape = { role: far ? 'shoeFar' : 'shoe', contours: [shoe] };
  const soleShape: Shape = { role: far ? 'soleFar' : 'sole', contours: [sole] };
  const seenFromBelow = camera(leg.instep).depth < 0;
  return {
    name: `${side} shin`,
    shapes: [
      { role: far ? 'skinFar' : 'skin', contours: skin },
      ...(seenFromBelow ? [shoeShape, soleShape] : [soleShape, shoeShape]),
    ],
    bars: [bar(camera, leg.knee, leg.ankle, 0.05), bar(camera, foot(-0.04, -0.02), foot(bones.foot, -0.04), 0.035)],
    joinedTo: [`${side} thigh`],
  };
}

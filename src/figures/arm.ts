import type { Camera } from './camera.ts';
import type { Layer } from './order.ts';
import type { BodySide } from './pose.ts';
import { ball, bar, chain, hull, ringRound } from './shapes.ts';
import { type Arm, bones } from './skeleton.ts';
import { add, between, type Point, scale } from './vector.ts';

/** The upper arm and its sleeve; `before` the chest all the way, where depth alone would change its mind on the way. */
export function upperArmLayer(camera: Camera, arm: Arm, side: BodySide, far: boolean, before: boolean): Layer {
  const skin = chain(ball(camera, arm.shoulder, 0.05), ball(camera, arm.elbow, 0.04));
  const sleeve = hull(ball(camera, arm.shoulder, 0.062), ringRound(camera, arm.shoulder, arm.elbow, arm.elbowOut, 0.52, 0.057));
  return {
    name: `${side} upper arm`,
    shapes: [
      { role: far ? 'skinFar' : 'skin', contours: skin },
      { role: far ? 'topFar' : 'top', contours: [sleeve] },
    ],
    bars: [bar(camera, arm.shoulder, arm.elbow, 0.045)],
    joinedTo: ['torso'],
    over: before ? ['torso'] : [],
  };
}

/** The forearm and its hand, open or gripping. */
export function forearmLayer(camera: Camera, arm: Arm, thumb: Point, side: BodySide, far: boolean, grips: boolean): Layer {
  const hand = (along: number, aside: number) => add(arm.wrist, add(scale(arm.fingers, along), scale(thumb, aside)));
  const forearm = chain(
    ball(camera, arm.elbow, 0.04),
    ball(camera, between(arm.elbow, arm.wrist, 0.3), 0.041),
    ball(camera, arm.wrist, 0.028),
  );
  const open = [
    hull(
      ball(camera, arm.wrist, 0.028),
      ball(camera, hand(0.055, 0.004), 0.036),
      ball(camera, hand(bones.hand - 0.02, -0.004), 0.021),
    ),
    hull(ball(camera, hand(0.03, 0.02), 0.017), ball(camera, hand(0.072, 0.046), 0.0125)),
  ];
  const fist = [hull(ball(camera, arm.wrist, 0.03), ball(camera, hand(0.045, 0), 0.042))];
  return {
    name: `${side} forearm`,
    shapes: [{ role: far ? 'skinFar' : 'skin', contours: [...forearm, ...(grips ? fist : open)] }],
    bars: [bar(camera, arm.elbow, hand(0.06, 0), 0.04)],
    joinedTo: [`${side} upper arm`],
  };
}

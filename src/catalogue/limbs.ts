import type { Foot, Hand, Pose } from '../figures/pose.ts';

type Hands = Pose['hands'];
type Feet = Pose['feet'];
type Point = Foot['ankle'];

/** A foot that stands flat on the floor, or on something `top` high, its toes `out` to the side. Metres. */
export const flatFoot = (x: number, z: number, out = 0, top = 0): Foot => ({
  ankle: [x, 0.07 + top, z],
  knee: [1, 0, out],
  toe: [1, 0, out / 2],
  planted: true,
});

/** Both feet flat and as far apart. */
export const flatFeet = (x: number, apart: number, out = 0): Feet => ({
  left: flatFoot(x, apart, out),
  right: flatFoot(x, -apart, -out),
});

/** A foot in the air, or on its toes. */
export const foot = (ankle: Point, knee: Point, toe: Point): Foot => ({ ankle, knee, toe });

/** A foot that stays on its toes, its shin, or whatever else it was put on. */
export const fixedFoot = (ankle: Point, knee: Point, toe: Point): Foot => ({ ankle, knee, toe, planted: true });

/** Hands that go with the trunk: given for the left, from the base of the neck. */
export const trunkHands = (wrist: Point, elbow: Point, fingers?: Point): Hands => {
  const [left, right] = ([1, -1] as const).map((side): Hand => {
    const placed = (point: Point): Point => [point[0], point[1], point[2] * side];
    return { wrist: placed(wrist), elbow: placed(elbow), ...(fingers ? { fingers: placed(fingers) } : {}), onTrunk: true };
  }) as [Hand, Hand]; // two sides in, two hands out
  return { left, right };
};

/** Arms hanging, a little bent. */
export const armsDown: Hands = trunkHands([0.06, -0.56, 0.23], [-1, 0, 0.35]);

/** Hands on the hip bones, elbows out. */
export const handsOnHips: Hands = trunkHands([0.03, -0.33, 0.2], [-0.5, 0, 1], [0.5, -0.5, -0.7]);

/** Hands together before the chest. */
export const handsAtChest: Hands = trunkHands([0.24, -0.2, 0.05], [-0.1, -1, 0.9], [0.5, 0.7, -0.5]);

/** A hand that stays on the floor or on something else. */
export const plantedHand = (wrist: Point, elbow: Point, fingers: Point = [1, 0, 0]): Hand => ({
  wrist,
  elbow,
  fingers,
  planted: true,
});

/** A hand that goes its own way. */
export const hand = (wrist: Point, elbow: Point, fingers?: Point): Hand => ({ wrist, elbow, ...(fingers ? { fingers } : {}) });

/** Lying on the back, arms beside the body, palms down. */
export const armsOnFloor: Hands = {
  left: plantedHand([0.02, 0.035, 0.3], [-0.1, -0.3, 1]),
  right: plantedHand([0.02, 0.035, -0.3], [-0.1, -0.3, -1]),
};

/** On hands and knees: palms under the shoulders. */
export const palmsOnFloor: Hands = {
  left: plantedHand([0.27, 0.045, 0.19], [-1, 0, 0.2]),
  right: plantedHand([0.27, 0.045, -0.19], [-1, 0, -0.2]),
};

import type { Foot, Hand, Movement, Pose } from '../../figures/pose.ts';

/*
 * An easy run on the spot, as on a treadmill: each repetition is one step, written from flight to flight. It is no exercise, so it
 * stands here and not in the catalogue.
 */

type Point = Foot['ankle'];

const hip = 0.09;
const left = (ankle: Point, knee: Point, toe: Point): Foot => ({ ankle, knee, toe });
const right = ([x, y]: readonly [number, number], knee: Point, toe: Point): Foot => ({ ankle: [x, y, -hip], knee, toe });

/** How far an arm has swung: 1 in front of the chest, −1 with the elbow behind the back. */
const arm = (swing: number, side: 1 | -1): Hand => ({
  wrist: [0.15 + 0.2 * swing, -0.31 + 0.14 * swing, side * (0.2 - 0.07 * Math.max(0, swing))],
  elbow: [-1, -0.35 - 0.5 * Math.max(0, swing), side * 0.25],
  onTrunk: true,
});
const arms = (swing: number) => ({ left: arm(-swing, 1), right: arm(swing, -1) });

/** The left knee is in front, the right foot has left the ground. */
const flight: Pose = {
  pelvis: [0, 1.0, 0],
  trunk: [9, -6, 0],
  head: [-5, 6, 0],
  feet: {
    left: left([0.33, 0.29, hip], [1, 0.3, 0], [0.95, -0.3, 0]),
    right: right([-0.5, 0.42], [1, -0.5, 0], [0.2, -1, 0]),
  },
  hands: arms(1),
};

const landing: Pose = {
  ...flight,
  pelvis: [0, 0.955, 0],
  trunk: [9, -3, 0],
  head: [-5, 3, 0],
  feet: {
    left: left([0.17, 0.085, hip], [1, 0.1, 0], [1, 0.08, 0]),
    right: right([-0.43, 0.55], [1, -0.4, 0], [0, -1, 0]),
  },
  hands: arms(0.5),
};

const standing: Pose = {
  ...flight,
  pelvis: [0, 0.915, 0],
  trunk: [10, 0, 0],
  head: [-6, 0, 0],
  feet: {
    left: left([-0.04, 0.07, hip], [1, 0, 0], [1, 0, 0]),
    right: right([-0.22, 0.4], [1, 0, 0], [0.35, -0.95, 0]),
  },
  hands: arms(-0.1),
};

const pushing: Pose = {
  ...flight,
  pelvis: [0, 0.955, 0],
  trunk: [10, 4, 0],
  head: [-6, -4, 0],
  feet: {
    left: left([-0.31, 0.17, hip], [1, -0.1, 0], [0.75, -0.66, 0]),
    right: right([0.2, 0.28], [1, 0.3, 0], [0.95, -0.3, 0]),
  },
  hands: arms(-0.8),
};

export const runnerPose: Movement = {
  view: { yaw: -16, pitch: 4 },
  keys: [flight, landing, standing],
  back: [pushing],
  works: [],
  alternates: true,
  walk: { stride: [0, 0, 0], steps: 2, turns: false },
  shows: [0, 1],
};

/** The progress at which a foot lands, in each step, and how much one step is. */
export const landsAt = 0.5;
export const stepProgress = 2;

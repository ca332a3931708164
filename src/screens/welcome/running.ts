import type { Movement } from '../../figures/pose.ts';

/** A stride in flight. No exercise: it stands on the first screen only. */
export const running: Movement = {
  view: { yaw: 20, pitch: 5 },
  keys: [
    {
      pelvis: [0, 1, 0],
      trunk: [11, 0, 0],
      head: [-7, 0, 0],
      feet: {
        right: { ankle: [-0.6, 0.36, -0.09], knee: [1, -0.1, 0], toe: [0.35, -1, 0] },
        left: { ankle: [0.2, 0.52, 0.1], knee: [1, 0.4, 0], toe: [0.85, -0.5, 0] },
      },
      hands: {
        left: { wrist: [-0.1, 1.1, 0.27], elbow: [-1, 0, 0.25] },
        right: { wrist: [0.42, 1.34, -0.16], elbow: [0.1, -1, -0.25] },
      },
    },
  ],
  works: [],
};

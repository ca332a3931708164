import type { Movement, Pose } from '../../figures/pose.ts';
import { foot, hand } from '../limbs.ts';
import { supine } from '../stills.ts';

const legUp = (z: number) => foot([0.42, 0.53, z], [0, 1, 0], [0.25, 1, 0]);
const armUp = (z: number) => hand([-0.38, 0.67, z], [1, 0, 0], [0, 1, 0]);

const up: Pose = { ...supine, feet: { left: legUp(0.1), right: legUp(-0.1) }, hands: { left: armUp(0.16), right: armUp(-0.16) } };

export const deadBugPose: Movement = {
  view: { yaw: -14, pitch: 10 },
  keys: [
    up,
    {
      ...up,
      feet: { ...up.feet, left: foot([0.87, 0.3, 0.1], [0, 1, 0], [0.5, 1, 0]) },
      hands: { ...up.hands, right: hand([-0.9, 0.36, -0.17], [0, 1, 0], [-1, 0.3, 0]) },
    },
  ],
  works: ['abdominals'],
  alternates: true,
};

import type { Movement, Pose } from '../../figures/pose.ts';
import { hand } from '../limbs.ts';
import { supine } from '../stills.ts';

const tilted = (hips: number, trunk: number, x: number, y: number): Pose => {
  const onHip = (side: 1 | -1) => hand([x, y, 0.2 * side], [-0.2, 0.1, side], [1, 0.3, -0.9 * side]);
  return {
    ...supine,
    trunk: [trunk, 0, 0],
    hips: [hips, 0, 0],
    head: [-84 - trunk, 0, 0],
    hands: { left: onHip(1), right: onHip(-1) },
  };
};

export const pelvicTiltPose: Movement = {
  view: { yaw: -8, pitch: 4 },
  keys: [tilted(-64, -108, -0.05, 0.29), tilted(-98, -87, -0.1, 0.22)],
  works: ['abdominals'],
};

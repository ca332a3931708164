import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot, flatFoot, plantedHand } from '../limbs.ts';

const palm = (z: number) => plantedHand([0.49, 1.22, z], [-0.3, -1, z], [0.3, 1, 0]);

const back: Pose = {
  pelvis: [-0.06, 0.86, 0],
  trunk: [10, 0, 0],
  feet: { left: flatFoot(0.28, 0.09), right: fixedFoot([-0.44, 0.13, -0.1], [1, -0.2, 0], [0.85, -0.6, 0]) },
  hands: { left: palm(0.18), right: palm(-0.18) },
};

export const ankleRockPose: Movement = {
  view: { yaw: -12, pitch: 6 },
  keys: [back, { ...back, pelvis: [0.15, 0.755, 0], trunk: [4, 0, 0] }],
  works: ['left calf'],
  props: [{ kind: 'wall', x: 0.55 }],
  fault: {
    label: 'Heel peels up',
    pose: {
      ...back,
      pelvis: [0.17, 0.79, 0],
      trunk: [6, 0, 0],
      feet: { ...back.feet, left: fixedFoot([0.315, 0.125, 0.09], [1, 0, 0], [0.88, -0.5, 0]) },
    },
    ring: 'left ankle',
  },
};

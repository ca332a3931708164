import type { Movement, Pose } from '../../figures/pose.ts';
import { fixedFoot, flatFoot, handsOnHips, plantedHand } from '../limbs.ts';

const split: Pose = {
  pelvis: [-0.04, 0.88, 0],
  trunk: [4, 0, 0],
  feet: { left: fixedFoot([-0.42, 0.165, 0.1], [1, -0.3, 0], [0.6, -1, 0]), right: flatFoot(0.24, -0.1) },
  hands: { left: handsOnHips.left, right: plantedHand([0.36, 0.9, -0.3], [-1, -0.2, -0.3]) },
};

const shifted: Pose = { ...split, pelvis: [0.06, 0.82, 0], trunk: [-3, 0, 0], hips: [-12, 0, 0] };

export const edgeStretchPose: Movement = {
  view: { yaw: -14, pitch: 6 },
  keys: [split, shifted],
  works: ['left hip-flexor'],
  props: [{ kind: 'chair', at: [0.6, -0.3], faces: 1 }],
  fault: {
    label: 'Trunk tips to the chair',
    pose: { ...shifted, pelvis: [0.04, 0.84, 0], trunk: [30, 0, 0], hips: [14, 0, 0], head: [-14, 0, 0] },
    ring: 'chest',
  },
};

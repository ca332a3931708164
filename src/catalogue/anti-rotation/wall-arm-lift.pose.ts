import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFeet, hand, plantedHand } from '../limbs.ts';

const onWall = (z: number) => plantedHand([0.44, 1.47, z], [0.4, -1, 0], [0, 1, 0]);

const leaning: Pose = {
  pelvis: [-0.02, 0.935, 0],
  trunk: [15, 0, 0],
  head: [-10, 0, 0],
  feet: flatFeet(-0.26, 0.13, 0.05),
  hands: { left: onWall(0.17), right: onWall(-0.17) },
};

export const wallArmLiftPose: Movement = {
  view: { yaw: -40, pitch: 6 },
  keys: [leaning, { ...leaning, hands: { ...leaning.hands, left: hand([0.12, 1.38, 0.32], [-0.1, -1, 0.4], [0.1, 1, 0]) } }],
  works: ['left obliques', 'right obliques'],
  props: [{ kind: 'wall', x: 0.485 }],
  alternates: true,
};

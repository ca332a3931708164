import type { Movement, Pose } from '../../figures/pose.ts';
import { flatFeet, hand, plantedHand } from '../limbs.ts';

const onWall = (z: number) => plantedHand([0.44, 1.55, z], [0.4, -1, 0], [0, 1, 0]);

const leaning: Pose = {
  pelvis: [0.06, 0.955, 0],
  trunk: [10, 0, 0],
  head: [-6, 0, 0],
  feet: flatFeet(-0.1, 0.13, 0.05),
  hands: { left: onWall(0.17), right: onWall(-0.17) },
};

export const wallArmLiftPose: Movement = {
  view: { yaw: -14, pitch: 6 },
  keys: [leaning, { ...leaning, hands: { ...leaning.hands, left: hand([0.31, 1.58, 0.17], [0.2, -1, 0.2], [0.15, 1, 0]) } }],
  works: ['left obliques', 'right obliques'],
  props: [{ kind: 'wall', x: 0.485 }],
  alternates: true,
};

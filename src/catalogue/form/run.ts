import type { Pose } from '../../figures/pose.ts';
import { flatFoot, foot, trunkHands } from '../limbs.ts';

/** An arm of a runner, bent at the elbow: given for the left, from the base of the neck. */
const arm = (x: number, y: number) => trunkHands([x, y, 0.2], [-1, -0.5, 0.3]);

/** A runner in the middle of a step on the left foot, as it is right: tall, the knee over the toes, the arms front to back. */
export const onLeftFoot: Pose = {
  pelvis: [0.02, 0.9, 0.02],
  trunk: [7, 0, 0],
  head: [-4, 0, 0],
  feet: { left: flatFoot(0.02, 0.07), right: foot([-0.3, 0.42, -0.08], [1, 0.1, 0], [-0.1, -1, 0]) },
  hands: { left: arm(-0.14, -0.35).left, right: arm(0.3, -0.16).right },
};

/** As the left foot lands: under the body, the shin upright. */
export const landing: Pose = {
  ...onLeftFoot,
  pelvis: [0, 0.885, 0],
  feet: { left: flatFoot(0.17, 0.07), right: foot([-0.5, 0.42, -0.08], [1, -0.2, 0], [-0.35, -1, 0]) },
  hands: { left: arm(-0.18, -0.33).left, right: arm(0.32, -0.14).right },
};

import type { Angles, Foot, Hand, Pose } from './pose.ts';
import type { Point } from './vector.ts';

const flip = ([x, y, z]: Point): Point => [x, y, -z];
const turned = ([lean, turn, tilt]: Angles): Angles => [lean, -turn, -tilt];

function mirrorHand(hand: Hand): Hand {
  const { wrist, elbow, fingers } = hand;
  return { ...hand, wrist: flip(wrist), elbow: flip(elbow), ...(fingers ? { fingers: flip(fingers) } : {}) };
}

function mirrorFoot(foot: Foot): Foot {
  return { ...foot, ankle: flip(foot.ankle), knee: flip(foot.knee), toe: flip(foot.toe) };
}

/** The same pose with left and right changed over. */
export function mirrorPose(pose: Pose): Pose {
  return {
    pelvis: flip(pose.pelvis),
    trunk: turned(pose.trunk),
    ...(pose.hips ? { hips: turned(pose.hips) } : {}),
    ...(pose.head ? { head: turned(pose.head) } : {}),
    feet: { left: mirrorFoot(pose.feet.right), right: mirrorFoot(pose.feet.left) },
    hands: { left: mirrorHand(pose.hands.right), right: mirrorHand(pose.hands.left) },
  };
}

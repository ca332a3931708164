import type { Position } from '../core/exercise/index.ts';
import type { Movement, Pose, Prop, View } from '../figures/pose.ts';
import {
  armsDown,
  armsOnFloor,
  fixedFoot,
  flatFeet,
  flatFoot,
  foot,
  hand,
  handsOnHips,
  palmsOnFloor,
  plantedHand,
} from './limbs.ts';

/** Upright, feet under the hips. */
export const standing: Pose = { pelvis: [0, 0.965, 0], trunk: [0, 0, 0], feet: flatFeet(0, 0.09, 0.05), hands: armsDown };

/** On the back, knees bent, feet flat. */
export const supine: Pose = {
  pelvis: [0, 0.125, 0],
  trunk: [-90, 0, 0],
  head: [6, 0, 0],
  feet: flatFeet(0.42, 0.11, 0.05),
  hands: armsOnFloor,
};

/** On the back, hips lifted to a straight line from shoulders to knees. */
export const bridge: Pose = { ...supine, pelvis: [-0.05, 0.35, 0], trunk: [-118, 0, 0], head: [32, 0, 0] };

/** On the right side, facing the viewer, head on the right arm; the legs are the exercise's own. */
export const sideLying: Omit<Pose, 'feet'> = {
  pelvis: [0, 0.2, 0],
  trunk: [0, 90, -87],
  head: [0, 0, -8],
  hands: { left: plantedHand([0.2, 0.045, 0.34], [-0.4, 1, 0], [0.3, 0, 1]), right: hand([0.67, 0.13, 0.1], [0, -0.15, 1]) },
};

const kneeling = (z: number) => fixedFoot([-0.64, 0.07, z], [0.3, -1, 0], [-1, -0.2, 0]);

/** On hands and knees. */
export const allFours: Pose = {
  pelvis: [-0.22, 0.5, 0],
  trunk: [84, 0, 0],
  head: [-34, 0, 0],
  feet: { left: kneeling(0.1), right: kneeling(-0.1) },
  hands: palmsOnFloor,
};

const toes = (z: number) => fixedFoot([-0.975, 0.175, z], [0, -1, 0], [0.3, -1, 0]);
const forearm = (z: number) => plantedHand([0.64, 0.04, z], [-0.5, -1, 0]);

/** A straight line on forearms and toes. */
export const forearmPlank: Pose = {
  pelvis: [-0.09, 0.29, 0],
  trunk: [83, 0, 0],
  hips: [82, 0, 0],
  head: [-22, 0, 0],
  feet: { left: toes(0.09), right: toes(-0.09) },
  hands: { left: forearm(0.16), right: forearm(-0.16) },
};

/** On the left knee, right foot in front. */
export const halfKneeling: Pose = {
  pelvis: [0, 0.515, 0],
  trunk: [2, 0, 0],
  feet: { left: fixedFoot([-0.42, 0.08, 0.1], [0.2, -1, 0], [-0.9, -0.15, 0]), right: flatFoot(0.42, -0.12) },
  hands: handsOnHips,
};

/** Left foot in front, right foot on its toes behind. */
export const lunge: Pose = {
  pelvis: [-0.02, 0.8, 0],
  trunk: [3, 0, 0],
  feet: { left: flatFoot(0.34, 0.1), right: fixedFoot([-0.5, 0.17, -0.1], [1, -0.2, 0], [0.55, -1, 0]) },
  hands: handsOnHips,
};

/** On the middle of a chair. */
export const seated: Pose = {
  pelvis: [-0.1, 0.555, 0],
  trunk: [4, 0, 0],
  feet: flatFeet(0.32, 0.12, 0.1),
  hands: {
    left: hand([0.2, 0.66, 0.13], [-0.8, -0.6, 0.7], [1, -0.1, 0]),
    right: hand([0.2, 0.66, -0.13], [-0.8, -0.6, -0.7], [1, -0.1, 0]),
  },
};

/** The chair of `seated`. */
export const chair: Prop = { kind: 'chair', at: [-0.13, 0], faces: 1 };

const prone: Pose = {
  pelvis: [0, 0.12, 0],
  trunk: [90, 0, 0],
  head: [-12, 0, 0],
  feet: {
    left: foot([-0.905, 0.1, 0.1], [0, -1, 0], [-1, -0.25, 0]),
    right: foot([-0.905, 0.1, -0.1], [0, -1, 0], [-1, -0.25, 0]),
  },
  hands: { left: plantedHand([0.66, 0.035, 0.22], [-0.2, 0, 1]), right: plantedHand([0.66, 0.035, -0.22], [-0.2, 0, -1]) },
};

const bentSideLying: Pose = {
  ...sideLying,
  feet: {
    left: fixedFoot([-0.56, 0.17, 0.06], [0, 0.1, 1], [-0.4, 0, 0.9]),
    right: fixedFoot([-0.56, 0.07, 0.04], [0, 0, 1], [-0.4, 0, 0.9]),
  },
};

const still = (pose: Pose, view: View, props: readonly Prop[] = []): Movement => ({ view, keys: [pose], works: [], props });

/** How a person is placed for an exercise that has no figure of its own yet. */
export const stills: Readonly<Record<Position, Movement>> = {
  stand: still(standing, { yaw: 40, pitch: 6 }),
  supine: still(supine, { yaw: -14, pitch: 10 }),
  prone: still(prone, { yaw: -14, pitch: 10 }),
  'side-lying': still(bentSideLying, { yaw: -16, pitch: 16 }),
  quadruped: still(allFours, { yaw: -14, pitch: 9 }),
  'half-kneel': still(halfKneeling, { yaw: -12, pitch: 6 }),
  lunge: still(lunge, { yaw: -14, pitch: 7 }),
  seated: still(seated, { yaw: 14, pitch: 9 }, [chair]),
};

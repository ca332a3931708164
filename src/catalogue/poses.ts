import type { Exercise, ExerciseId, Target } from '../core/exercise/index.ts';
import type { Movement, Muscle } from '../figures/pose.ts';
import { birdDogPose } from './anti-rotation/bird-dog.pose.ts';
import { pallofPressPose } from './anti-rotation/pallof-press.pose.ts';
import { wallArmLiftPose } from './anti-rotation/wall-arm-lift.pose.ts';
import { breathing90Pose } from './breathing/breathing-90.pose.ts';
import { calfWallStretchPose } from './calf/calf-wall-stretch.pose.ts';
import { highKneeWalkPose } from './dynamic/high-knee-walk.pose.ts';
import { hipCirclesPose } from './dynamic/hip-circles.pose.ts';
import { legSwingFrontPose } from './dynamic/leg-swing-front.pose.ts';
import { catCowPose } from './flow/cat-cow.pose.ts';
import { gluteBridgePose } from './hip-extension/glute-bridge.pose.ts';
import { hipHingePose } from './hip-extension/hip-hinge.pose.ts';
import { singleLegBridgePose } from './hip-extension/single-leg-bridge.pose.ts';
import { singleLegDeadliftPose } from './hip-extension/single-leg-deadlift.pose.ts';
import { supineMarchPose } from './hip-flexor-strength/supine-march.pose.ts';
import { edgeStretchPose } from './hip-flexor-stretch/edge-stretch.pose.ts';
import { halfKneelStretchPose } from './hip-flexor-stretch/half-kneel-stretch.pose.ts';
import { clamshellPose } from './lateral-hip/clamshell.pose.ts';
import { fireHydrantPose } from './lateral-hip/fire-hydrant.pose.ts';
import { lateralBandWalkPose } from './lateral-hip/lateral-band-walk.pose.ts';
import { sideAbductionPose } from './lateral-hip/side-abduction.pose.ts';
import { standingAbductionPose } from './lateral-hip/standing-abduction.pose.ts';
import { staticAbductionPose } from './lateral-hip/static-abduction.pose.ts';
import { marchInPlacePose } from './raise/march-in-place.pose.ts';
import { handMassageQuadsPose } from './rolling/hand-massage-quads.pose.ts';
import { rollQuadsPose } from './rolling/roll-quads.pose.ts';
import { lateralStepDownPose } from './single-leg/lateral-step-down.pose.ts';
import { singleLegStancePose } from './single-leg/single-leg-stance.pose.ts';
import { sitToStandPose } from './single-leg/sit-to-stand.pose.ts';
import { splitSquatPose } from './single-leg/split-squat.pose.ts';
import { stepUpPose } from './single-leg/step-up.pose.ts';
import { stills } from './stills.ts';
import { frontPlankPose } from './trunk/front-plank.pose.ts';
import { heelTapPose } from './trunk/heel-tap.pose.ts';
import { sidePlankPose } from './trunk/side-plank.pose.ts';

/** The movements drawn so far. */
export const movements: ReadonlyMap<ExerciseId, Movement> = new Map([
  ['march-in-place', marchInPlacePose],
  ['high-knee-walk', highKneeWalkPose],
  ['leg-swing-front', legSwingFrontPose],
  ['hip-circles', hipCirclesPose],
  ['glute-bridge', gluteBridgePose],
  ['single-leg-bridge', singleLegBridgePose],
  ['hip-hinge', hipHingePose],
  ['single-leg-deadlift', singleLegDeadliftPose],
  ['static-abduction', staticAbductionPose],
  ['clamshell', clamshellPose],
  ['side-abduction', sideAbductionPose],
  ['standing-abduction', standingAbductionPose],
  ['lateral-band-walk', lateralBandWalkPose],
  ['fire-hydrant', fireHydrantPose],
  ['sit-to-stand', sitToStandPose],
  ['split-squat', splitSquatPose],
  ['step-up', stepUpPose],
  ['lateral-step-down', lateralStepDownPose],
  ['single-leg-stance', singleLegStancePose],
  ['wall-arm-lift', wallArmLiftPose],
  ['bird-dog', birdDogPose],
  ['pallof-press', pallofPressPose],
  ['heel-tap', heelTapPose],
  ['front-plank', frontPlankPose],
  ['side-plank', sidePlankPose],
  ['supine-march', supineMarchPose],
  ['half-kneel-stretch', halfKneelStretchPose],
  ['edge-stretch', edgeStretchPose],
  ['calf-wall-stretch', calfWallStretchPose],
  ['cat-cow', catCowPose],
  ['roll-quads', rollQuadsPose],
  ['hand-massage-quads', handMassageQuadsPose],
  ['breathing-90', breathing90Pose],
]);

/** Where a still is marked for a target; a target that is no one muscle marks none. */
const marks: Partial<Record<Target, Muscle>> = {
  glutes: 'left glute-max',
  'gluteus-maximus': 'left glute-max',
  'gluteus-medius': 'left glute-med',
  'gluteus-minimus': 'left glute-med',
  'deep-rotators': 'left glute-max',
  'hip-flexors': 'left hip-flexor',
  hamstrings: 'left hamstrings',
  quadriceps: 'left quads',
  adductors: 'left adductors',
  obliques: 'left obliques',
  'deep-abdominals': 'abdominals',
  core: 'abdominals',
  'back-extensors': 'back',
  back: 'back',
  calf: 'left calf',
};

const stillsMade = new Map<ExerciseId, Movement>();

/** Whether the exercise is shown by its own movement and not by the still of its position. */
export function hasOwnFigure(id: ExerciseId): boolean {
  return movements.has(id);
}

/** How the exercise looks: its own movement, or until that is drawn the still of its position with its first target marked. */
export function movementOf(exercise: Exercise): Movement {
  const own = movements.get(exercise.id) ?? stillsMade.get(exercise.id);
  if (own) return own;
  const target = exercise.targets.find((each) => marks[each]);
  const mark = target && marks[target];
  const still: Movement = { ...stills[exercise.position], works: mark ? [mark] : [] };
  // Made once, because a picture is prepared once for each movement.
  stillsMade.set(exercise.id, still);
  return still;
}

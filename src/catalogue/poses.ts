import type { Exercise, ExerciseId, Target } from '../core/exercise/index.ts';
import type { Movement, Muscle } from '../figures/pose.ts';
import { deepWaterPose } from './activities/deep-water.pose.ts';
import { ellipticalPose } from './activities/elliptical.pose.ts';
import { jogPose } from './activities/jog.pose.ts';
import { stairsPose } from './activities/stairs.pose.ts';
import { walkPose } from './activities/walk.pose.ts';
import { ankleRockPose } from './ankle/ankle-rock.pose.ts';
import { bearShoulderTapPose } from './anti-rotation/bear-shoulder-tap.pose.ts';
import { birdDogPose } from './anti-rotation/bird-dog.pose.ts';
import { pallofHalfKneelPose } from './anti-rotation/pallof-half-kneel.pose.ts';
import { pallofMarchPose } from './anti-rotation/pallof-march.pose.ts';
import { pallofPressPose } from './anti-rotation/pallof-press.pose.ts';
import { plankShoulderTapPose } from './anti-rotation/plank-shoulder-tap.pose.ts';
import { torsoTwistPose } from './anti-rotation/torso-twist.pose.ts';
import { wallArmLiftPose } from './anti-rotation/wall-arm-lift.pose.ts';
import { breathing90Pose } from './breathing/breathing-90.pose.ts';
import { calfWallStretchPose } from './calf/calf-wall-stretch.pose.ts';
import { leanDrillPose } from './drill/lean-drill.pose.ts';
import { runTallPose } from './drill/run-tall.pose.ts';
import { wallPosturePose } from './drill/wall-posture.pose.ts';
import { highKneeWalkPose } from './dynamic/high-knee-walk.pose.ts';
import { hipCirclesPose } from './dynamic/hip-circles.pose.ts';
import { legSwingFrontPose } from './dynamic/leg-swing-front.pose.ts';
import { standingHipOpenerPose } from './dynamic/standing-hip-opener.pose.ts';
import { catCowPose } from './flow/cat-cow.pose.ts';
import { lowLungeFlowPose } from './flow/low-lunge-flow.pose.ts';
import { lungeTwistPose } from './flow/lunge-twist.pose.ts';
import { hamStrapStretchPose } from './hamstring/ham-strap-stretch.pose.ts';
import { bandSlDeadliftPose } from './hip-extension/band-sl-deadlift.pose.ts';
import { bridgeMarchPose } from './hip-extension/bridge-march.pose.ts';
import { elevatedSlBridgePose } from './hip-extension/elevated-sl-bridge.pose.ts';
import { gluteBridgePose } from './hip-extension/glute-bridge.pose.ts';
import { gluteSqueezePose } from './hip-extension/glute-squeeze.pose.ts';
import { hipHingePose } from './hip-extension/hip-hinge.pose.ts';
import { kickstandDeadliftPose } from './hip-extension/kickstand-deadlift.pose.ts';
import { offsetBridgePose } from './hip-extension/offset-bridge.pose.ts';
import { singleLegBridgePose } from './hip-extension/single-leg-bridge.pose.ts';
import { singleLegDeadliftPose } from './hip-extension/single-leg-deadlift.pose.ts';
import { slDeadliftSupportPose } from './hip-extension/sl-deadlift-support.pose.ts';
import { bandMarchFreePose } from './hip-flexor-strength/band-march-free.pose.ts';
import { bandMarchStandPose } from './hip-flexor-strength/band-march-stand.pose.ts';
import { bandMarchSupinePose } from './hip-flexor-strength/band-march-supine.pose.ts';
import { supineMarchPose } from './hip-flexor-strength/supine-march.pose.ts';
import { wallLegLiftPose } from './hip-flexor-strength/wall-leg-lift.pose.ts';
import { edgeStretchPose } from './hip-flexor-stretch/edge-stretch.pose.ts';
import { halfKneelStretchPose } from './hip-flexor-stretch/half-kneel-stretch.pose.ts';
import { lungeStretchPose } from './hip-flexor-stretch/lunge-stretch.pose.ts';
import { bandClamshellPose } from './lateral-hip/band-clamshell.pose.ts';
import { bandHydrantPose } from './lateral-hip/band-hydrant.pose.ts';
import { clamshellPose } from './lateral-hip/clamshell.pose.ts';
import { fireHydrantPose } from './lateral-hip/fire-hydrant.pose.ts';
import { lateralBandWalkPose } from './lateral-hip/lateral-band-walk.pose.ts';
import { sideAbductionPose } from './lateral-hip/side-abduction.pose.ts';
import { sidePlankAbductionPose } from './lateral-hip/side-plank-abduction.pose.ts';
import { sidePlankClamPose } from './lateral-hip/side-plank-clam.pose.ts';
import { sideStepPose } from './lateral-hip/side-step.pose.ts';
import { standingAbductionPose } from './lateral-hip/standing-abduction.pose.ts';
import { standingHydrantPose } from './lateral-hip/standing-hydrant.pose.ts';
import { staticAbductionPose } from './lateral-hip/static-abduction.pose.ts';
import { figureFourPose } from './outer-hip-care/figure-four.pose.ts';
import { kneeToChestPose } from './outer-hip-care/knee-to-chest.pose.ts';
import { quadStretchStandPose } from './quad-stretch/quad-stretch-stand.pose.ts';
import { marchInPlacePose } from './raise/march-in-place.pose.ts';
import { handMassageQuadsPose } from './rolling/hand-massage-quads.pose.ts';
import { rollGlutesPose } from './rolling/roll-glutes.pose.ts';
import { rollQuadsPose } from './rolling/roll-quads.pose.ts';
import { rollUpperThighPose } from './rolling/roll-upper-thigh.pose.ts';
import { lateralStepDownPose } from './single-leg/lateral-step-down.pose.ts';
import { lowStepUpPose } from './single-leg/low-step-up.pose.ts';
import { runnerHoldPose } from './single-leg/runner-hold.pose.ts';
import { singleLegStancePose } from './single-leg/single-leg-stance.pose.ts';
import { sitToStandPose } from './single-leg/sit-to-stand.pose.ts';
import { slSquatBoxPose } from './single-leg/sl-squat-box.pose.ts';
import { splitSquatPose } from './single-leg/split-squat.pose.ts';
import { splitSquatSupportPose } from './single-leg/split-squat-support.pose.ts';
import { stepUpPose } from './single-leg/step-up.pose.ts';
import { walkingLungePose } from './single-leg/walking-lunge.pose.ts';
import { stills } from './stills.ts';
import { deadBugPose } from './trunk/dead-bug.pose.ts';
import { frontPlankPose } from './trunk/front-plank.pose.ts';
import { heelTapPose } from './trunk/heel-tap.pose.ts';
import { kneePlankPose } from './trunk/knee-plank.pose.ts';
import { kneeSidePlankPose } from './trunk/knee-side-plank.pose.ts';
import { pelvicTiltPose } from './trunk/pelvic-tilt.pose.ts';
import { plankHipDipsPose } from './trunk/plank-hip-dips.pose.ts';
import { plankLegLiftPose } from './trunk/plank-leg-lift.pose.ts';
import { sidePlankPose } from './trunk/side-plank.pose.ts';

/** The movements drawn so far. */
export const movements: ReadonlyMap<ExerciseId, Movement> = new Map([
  ['march-in-place', marchInPlacePose],
  ['high-knee-walk', highKneeWalkPose],
  ['leg-swing-front', legSwingFrontPose],
  ['hip-circles', hipCirclesPose],
  ['standing-hip-opener', standingHipOpenerPose],
  ['ankle-rock', ankleRockPose],
  ['wall-posture', wallPosturePose],
  ['lean-drill', leanDrillPose],
  ['run-tall', runTallPose],
  ['glute-squeeze', gluteSqueezePose],
  ['glute-bridge', gluteBridgePose],
  ['bridge-march', bridgeMarchPose],
  ['offset-bridge', offsetBridgePose],
  ['single-leg-bridge', singleLegBridgePose],
  ['elevated-sl-bridge', elevatedSlBridgePose],
  ['hip-hinge', hipHingePose],
  ['kickstand-deadlift', kickstandDeadliftPose],
  ['sl-deadlift-support', slDeadliftSupportPose],
  ['single-leg-deadlift', singleLegDeadliftPose],
  ['band-sl-deadlift', bandSlDeadliftPose],
  ['static-abduction', staticAbductionPose],
  ['clamshell', clamshellPose],
  ['band-clamshell', bandClamshellPose],
  ['side-abduction', sideAbductionPose],
  ['side-plank-clam', sidePlankClamPose],
  ['side-plank-abduction', sidePlankAbductionPose],
  ['standing-abduction', standingAbductionPose],
  ['side-step', sideStepPose],
  ['lateral-band-walk', lateralBandWalkPose],
  ['fire-hydrant', fireHydrantPose],
  ['standing-hydrant', standingHydrantPose],
  ['band-hydrant', bandHydrantPose],
  ['sit-to-stand', sitToStandPose],
  ['split-squat-support', splitSquatSupportPose],
  ['split-squat', splitSquatPose],
  ['walking-lunge', walkingLungePose],
  ['low-step-up', lowStepUpPose],
  ['step-up', stepUpPose],
  ['lateral-step-down', lateralStepDownPose],
  ['sl-squat-box', slSquatBoxPose],
  ['single-leg-stance', singleLegStancePose],
  ['runner-hold', runnerHoldPose],
  ['wall-arm-lift', wallArmLiftPose],
  ['bird-dog', birdDogPose],
  ['bear-shoulder-tap', bearShoulderTapPose],
  ['plank-shoulder-tap', plankShoulderTapPose],
  ['pallof-half-kneel', pallofHalfKneelPose],
  ['pallof-press', pallofPressPose],
  ['pallof-march', pallofMarchPose],
  ['torso-twist', torsoTwistPose],
  ['pelvic-tilt', pelvicTiltPose],
  ['heel-tap', heelTapPose],
  ['dead-bug', deadBugPose],
  ['knee-plank', kneePlankPose],
  ['front-plank', frontPlankPose],
  ['plank-hip-dips', plankHipDipsPose],
  ['plank-leg-lift', plankLegLiftPose],
  ['knee-side-plank', kneeSidePlankPose],
  ['side-plank', sidePlankPose],
  ['wall-leg-lift', wallLegLiftPose],
  ['supine-march', supineMarchPose],
  ['band-march-supine', bandMarchSupinePose],
  ['band-march-stand', bandMarchStandPose],
  ['band-march-free', bandMarchFreePose],
  ['half-kneel-stretch', halfKneelStretchPose],
  ['lunge-stretch', lungeStretchPose],
  ['edge-stretch', edgeStretchPose],
  ['quad-stretch-stand', quadStretchStandPose],
  ['figure-four', figureFourPose],
  ['knee-to-chest', kneeToChestPose],
  ['ham-strap-stretch', hamStrapStretchPose],
  ['calf-wall-stretch', calfWallStretchPose],
  ['cat-cow', catCowPose],
  ['low-lunge-flow', lowLungeFlowPose],
  ['lunge-twist', lungeTwistPose],
  ['roll-quads', rollQuadsPose],
  ['roll-upper-thigh', rollUpperThighPose],
  ['roll-glutes', rollGlutesPose],
  ['hand-massage-quads', handMassageQuadsPose],
  ['breathing-90', breathing90Pose],
  // The activities of the toolkit
  ['jog', jogPose],
  ['walk', walkPose],
  ['elliptical', ellipticalPose],
  ['deep-water', deepWaterPose],
  ['stairs', stairsPose],
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

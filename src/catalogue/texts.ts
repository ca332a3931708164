import type { ExerciseId } from '../core/exercise/index.ts';
import { deepWaterText } from './activities/deep-water.text.ts';
import { ellipticalText } from './activities/elliptical.text.ts';
import { jogText } from './activities/jog.text.ts';
import { stairsText } from './activities/stairs.text.ts';
import { walkText } from './activities/walk.text.ts';
import { ankleRockText } from './ankle/ankle-rock.text.ts';
import { bearShoulderTapText } from './anti-rotation/bear-shoulder-tap.text.ts';
import { birdDogText } from './anti-rotation/bird-dog.text.ts';
import { pallofHalfKneelText } from './anti-rotation/pallof-half-kneel.text.ts';
import { pallofMarchText } from './anti-rotation/pallof-march.text.ts';
import { pallofPressText } from './anti-rotation/pallof-press.text.ts';
import { plankShoulderTapText } from './anti-rotation/plank-shoulder-tap.text.ts';
import { torsoTwistText } from './anti-rotation/torso-twist.text.ts';
import { wallArmLiftText } from './anti-rotation/wall-arm-lift.text.ts';
import { breathing90Text } from './breathing/breathing-90.text.ts';
import { calfWallStretchText } from './calf/calf-wall-stretch.text.ts';
import { leanDrillText } from './drill/lean-drill.text.ts';
import { runTallText } from './drill/run-tall.text.ts';
import { wallPostureText } from './drill/wall-posture.text.ts';
import { highKneeWalkText } from './dynamic/high-knee-walk.text.ts';
import { hipCirclesText } from './dynamic/hip-circles.text.ts';
import { legSwingFrontText } from './dynamic/leg-swing-front.text.ts';
import { standingHipOpenerText } from './dynamic/standing-hip-opener.text.ts';
import { catCowText } from './flow/cat-cow.text.ts';
import { lowLungeFlowText } from './flow/low-lunge-flow.text.ts';
import { lungeTwistText } from './flow/lunge-twist.text.ts';
import { hamStrapStretchText } from './hamstring/ham-strap-stretch.text.ts';
import { bandSlDeadliftText } from './hip-extension/band-sl-deadlift.text.ts';
import { bridgeMarchText } from './hip-extension/bridge-march.text.ts';
import { elevatedSlBridgeText } from './hip-extension/elevated-sl-bridge.text.ts';
import { gluteBridgeText } from './hip-extension/glute-bridge.text.ts';
import { gluteSqueezeText } from './hip-extension/glute-squeeze.text.ts';
import { hipHingeText } from './hip-extension/hip-hinge.text.ts';
import { kickstandDeadliftText } from './hip-extension/kickstand-deadlift.text.ts';
import { offsetBridgeText } from './hip-extension/offset-bridge.text.ts';
import { singleLegBridgeText } from './hip-extension/single-leg-bridge.text.ts';
import { singleLegDeadliftText } from './hip-extension/single-leg-deadlift.text.ts';
import { slDeadliftSupportText } from './hip-extension/sl-deadlift-support.text.ts';
import { bandMarchFreeText } from './hip-flexor-strength/band-march-free.text.ts';
import { bandMarchStandText } from './hip-flexor-strength/band-march-stand.text.ts';
import { bandMarchSupineText } from './hip-flexor-strength/band-march-supine.text.ts';
import { supineMarchText } from './hip-flexor-strength/supine-march.text.ts';
import { wallLegLiftText } from './hip-flexor-strength/wall-leg-lift.text.ts';
import { edgeStretchText } from './hip-flexor-stretch/edge-stretch.text.ts';
import { halfKneelStretchText } from './hip-flexor-stretch/half-kneel-stretch.text.ts';
import { lungeStretchText } from './hip-flexor-stretch/lunge-stretch.text.ts';
import { bandClamshellText } from './lateral-hip/band-clamshell.text.ts';
import { bandHydrantText } from './lateral-hip/band-hydrant.text.ts';
import { clamshellText } from './lateral-hip/clamshell.text.ts';
import { fireHydrantText } from './lateral-hip/fire-hydrant.text.ts';
import { lateralBandWalkText } from './lateral-hip/lateral-band-walk.text.ts';
import { sideAbductionText } from './lateral-hip/side-abduction.text.ts';
import { sidePlankAbductionText } from './lateral-hip/side-plank-abduction.text.ts';
import { sidePlankClamText } from './lateral-hip/side-plank-clam.text.ts';
import { sideStepText } from './lateral-hip/side-step.text.ts';
import { standingAbductionText } from './lateral-hip/standing-abduction.text.ts';
import { standingHydrantText } from './lateral-hip/standing-hydrant.text.ts';
import { staticAbductionText } from './lateral-hip/static-abduction.text.ts';
import { figureFourText } from './outer-hip-care/figure-four.text.ts';
import { kneeToChestText } from './outer-hip-care/knee-to-chest.text.ts';
import { quadStretchStandText } from './quad-stretch/quad-stretch-stand.text.ts';
import { marchInPlaceText } from './raise/march-in-place.text.ts';
import { handMassageQuadsText } from './rolling/hand-massage-quads.text.ts';
import { rollGlutesText } from './rolling/roll-glutes.text.ts';
import { rollQuadsText } from './rolling/roll-quads.text.ts';
import { rollUpperThighText } from './rolling/roll-upper-thigh.text.ts';
import { lateralStepDownText } from './single-leg/lateral-step-down.text.ts';
import { lowStepUpText } from './single-leg/low-step-up.text.ts';
import { runnerHoldText } from './single-leg/runner-hold.text.ts';
import { singleLegStanceText } from './single-leg/single-leg-stance.text.ts';
import { sitToStandText } from './single-leg/sit-to-stand.text.ts';
import { slSquatBoxText } from './single-leg/sl-squat-box.text.ts';
import { splitSquatText } from './single-leg/split-squat.text.ts';
import { splitSquatSupportText } from './single-leg/split-squat-support.text.ts';
import { stepUpText } from './single-leg/step-up.text.ts';
import { walkingLungeText } from './single-leg/walking-lunge.text.ts';
import type { ExerciseText } from './text.ts';
import { deadBugText } from './trunk/dead-bug.text.ts';
import { frontPlankText } from './trunk/front-plank.text.ts';
import { heelTapText } from './trunk/heel-tap.text.ts';
import { kneePlankText } from './trunk/knee-plank.text.ts';
import { kneeSidePlankText } from './trunk/knee-side-plank.text.ts';
import { pelvicTiltText } from './trunk/pelvic-tilt.text.ts';
import { plankHipDipsText } from './trunk/plank-hip-dips.text.ts';
import { plankLegLiftText } from './trunk/plank-leg-lift.text.ts';
import { sidePlankText } from './trunk/side-plank.text.ts';

/** What a person reads, by exercise. Beside the facts' index, so that a first screen need not carry it. */
export const texts: Readonly<Record<ExerciseId, ExerciseText>> = {
  'march-in-place': marchInPlaceText,
  'high-knee-walk': highKneeWalkText,
  'leg-swing-front': legSwingFrontText,
  'hip-circles': hipCirclesText,
  'standing-hip-opener': standingHipOpenerText,
  'ankle-rock': ankleRockText,
  'wall-posture': wallPostureText,
  'lean-drill': leanDrillText,
  'run-tall': runTallText,
  'glute-squeeze': gluteSqueezeText,
  'glute-bridge': gluteBridgeText,
  'bridge-march': bridgeMarchText,
  'offset-bridge': offsetBridgeText,
  'single-leg-bridge': singleLegBridgeText,
  'elevated-sl-bridge': elevatedSlBridgeText,
  'hip-hinge': hipHingeText,
  'kickstand-deadlift': kickstandDeadliftText,
  'sl-deadlift-support': slDeadliftSupportText,
  'single-leg-deadlift': singleLegDeadliftText,
  'band-sl-deadlift': bandSlDeadliftText,
  'static-abduction': staticAbductionText,
  clamshell: clamshellText,
  'band-clamshell': bandClamshellText,
  'side-abduction': sideAbductionText,
  'side-plank-clam': sidePlankClamText,
  'side-plank-abduction': sidePlankAbductionText,
  'standing-abduction': standingAbductionText,
  'side-step': sideStepText,
  'lateral-band-walk': lateralBandWalkText,
  'fire-hydrant': fireHydrantText,
  'standing-hydrant': standingHydrantText,
  'band-hydrant': bandHydrantText,
  'sit-to-stand': sitToStandText,
  'split-squat-support': splitSquatSupportText,
  'split-squat': splitSquatText,
  'walking-lunge': walkingLungeText,
  'low-step-up': lowStepUpText,
  'step-up': stepUpText,
  'lateral-step-down': lateralStepDownText,
  'sl-squat-box': slSquatBoxText,
  'single-leg-stance': singleLegStanceText,
  'runner-hold': runnerHoldText,
  'wall-arm-lift': wallArmLiftText,
  'bird-dog': birdDogText,
  'bear-shoulder-tap': bearShoulderTapText,
  'plank-shoulder-tap': plankShoulderTapText,
  'pallof-half-kneel': pallofHalfKneelText,
  'pallof-press': pallofPressText,
  'pallof-march': pallofMarchText,
  'torso-twist': torsoTwistText,
  'pelvic-tilt': pelvicTiltText,
  'heel-tap': heelTapText,
  'dead-bug': deadBugText,
  'knee-plank': kneePlankText,
  'front-plank': frontPlankText,
  'plank-hip-dips': plankHipDipsText,
  'plank-leg-lift': plankLegLiftText,
  'knee-side-plank': kneeSidePlankText,
  'side-plank': sidePlankText,
  'wall-leg-lift': wallLegLiftText,
  'supine-march': supineMarchText,
  'band-march-supine': bandMarchSupineText,
  'band-march-stand': bandMarchStandText,
  'band-march-free': bandMarchFreeText,
  'half-kneel-stretch': halfKneelStretchText,
  'lunge-stretch': lungeStretchText,
  'edge-stretch': edgeStretchText,
  'quad-stretch-stand': quadStretchStandText,
  'figure-four': figureFourText,
  'knee-to-chest': kneeToChestText,
  'ham-strap-stretch': hamStrapStretchText,
  'calf-wall-stretch': calfWallStretchText,
  'cat-cow': catCowText,
  'low-lunge-flow': lowLungeFlowText,
  'lunge-twist': lungeTwistText,
  'roll-quads': rollQuadsText,
  'roll-upper-thigh': rollUpperThighText,
  'roll-glutes': rollGlutesText,
  'hand-massage-quads': handMassageQuadsText,
  'breathing-90': breathing90Text,
  // The activities of the toolkit
  jog: jogText,
  walk: walkText,
  elliptical: ellipticalText,
  'deep-water': deepWaterText,
  stairs: stairsText,
};

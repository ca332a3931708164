import type { Exercise } from '../core/exercise/index.ts';
import { ankleRock } from './ankle/ankle-rock.ts';
import { bearShoulderTap } from './anti-rotation/bear-shoulder-tap.ts';
import { birdDog } from './anti-rotation/bird-dog.ts';
import { pallofHalfKneel } from './anti-rotation/pallof-half-kneel.ts';
import { pallofMarch } from './anti-rotation/pallof-march.ts';
import { pallofPress } from './anti-rotation/pallof-press.ts';
import { plankShoulderTap } from './anti-rotation/plank-shoulder-tap.ts';
import { torsoTwist } from './anti-rotation/torso-twist.ts';
import { wallArmLift } from './anti-rotation/wall-arm-lift.ts';
import { breathing90 } from './breathing/breathing-90.ts';
import { calfWallStretch } from './calf/calf-wall-stretch.ts';
import { leanDrill } from './drill/lean-drill.ts';
import { runTall } from './drill/run-tall.ts';
import { wallPosture } from './drill/wall-posture.ts';
import { highKneeWalk } from './dynamic/high-knee-walk.ts';
import { hipCircles } from './dynamic/hip-circles.ts';
import { legSwingFront } from './dynamic/leg-swing-front.ts';
import { standingHipOpener } from './dynamic/standing-hip-opener.ts';
import { catCow } from './flow/cat-cow.ts';
import { lowLungeFlow } from './flow/low-lunge-flow.ts';
import { lungeTwist } from './flow/lunge-twist.ts';
import { hamStrapStretch } from './hamstring/ham-strap-stretch.ts';
import { bandSlDeadlift } from './hip-extension/band-sl-deadlift.ts';
import { bridgeMarch } from './hip-extension/bridge-march.ts';
import { elevatedSlBridge } from './hip-extension/elevated-sl-bridge.ts';
import { gluteBridge } from './hip-extension/glute-bridge.ts';
import { gluteSqueeze } from './hip-extension/glute-squeeze.ts';
import { hipHinge } from './hip-extension/hip-hinge.ts';
import { kickstandDeadlift } from './hip-extension/kickstand-deadlift.ts';
import { offsetBridge } from './hip-extension/offset-bridge.ts';
import { singleLegBridge } from './hip-extension/single-leg-bridge.ts';
import { singleLegDeadlift } from './hip-extension/single-leg-deadlift.ts';
import { slDeadliftSupport } from './hip-extension/sl-deadlift-support.ts';
import { bandMarchFree } from './hip-flexor-strength/band-march-free.ts';
import { bandMarchStand } from './hip-flexor-strength/band-march-stand.ts';
import { bandMarchSupine } from './hip-flexor-strength/band-march-supine.ts';
import { supineMarch } from './hip-flexor-strength/supine-march.ts';
import { wallLegLift } from './hip-flexor-strength/wall-leg-lift.ts';
import { edgeStretch } from './hip-flexor-stretch/edge-stretch.ts';
import { halfKneelStretch } from './hip-flexor-stretch/half-kneel-stretch.ts';
import { lungeStretch } from './hip-flexor-stretch/lunge-stretch.ts';
import { bandClamshell } from './lateral-hip/band-clamshell.ts';
import { bandHydrant } from './lateral-hip/band-hydrant.ts';
import { clamshell } from './lateral-hip/clamshell.ts';
import { fireHydrant } from './lateral-hip/fire-hydrant.ts';
import { lateralBandWalk } from './lateral-hip/lateral-band-walk.ts';
import { sideAbduction } from './lateral-hip/side-abduction.ts';
import { sidePlankAbduction } from './lateral-hip/side-plank-abduction.ts';
import { sidePlankClam } from './lateral-hip/side-plank-clam.ts';
import { sideStep } from './lateral-hip/side-step.ts';
import { standingAbduction } from './lateral-hip/standing-abduction.ts';
import { standingHydrant } from './lateral-hip/standing-hydrant.ts';
import { staticAbduction } from './lateral-hip/static-abduction.ts';
import { figureFour } from './outer-hip-care/figure-four.ts';
import { kneeToChest } from './outer-hip-care/knee-to-chest.ts';
import { quadStretchStand } from './quad-stretch/quad-stretch-stand.ts';
import { marchInPlace } from './raise/march-in-place.ts';
import { handMassageQuads } from './rolling/hand-massage-quads.ts';
import { rollGlutes } from './rolling/roll-glutes.ts';
import { rollQuads } from './rolling/roll-quads.ts';
import { rollUpperThigh } from './rolling/roll-upper-thigh.ts';
import { lateralStepDown } from './single-leg/lateral-step-down.ts';
import { lowStepUp } from './single-leg/low-step-up.ts';
import { runnerHold } from './single-leg/runner-hold.ts';
import { singleLegStance } from './single-leg/single-leg-stance.ts';
import { sitToStand } from './single-leg/sit-to-stand.ts';
import { slSquatBox } from './single-leg/sl-squat-box.ts';
import { splitSquat } from './single-leg/split-squat.ts';
import { splitSquatSupport } from './single-leg/split-squat-support.ts';
import { stepUp } from './single-leg/step-up.ts';
import { walkingLunge } from './single-leg/walking-lunge.ts';
import { deadBug } from './trunk/dead-bug.ts';
import { frontPlank } from './trunk/front-plank.ts';
import { heelTap } from './trunk/heel-tap.ts';
import { kneePlank } from './trunk/knee-plank.ts';
import { kneeSidePlank } from './trunk/knee-side-plank.ts';
import { pelvicTilt } from './trunk/pelvic-tilt.ts';
import { plankHipDips } from './trunk/plank-hip-dips.ts';
import { plankLegLift } from './trunk/plank-leg-lift.ts';
import { sidePlank } from './trunk/side-plank.ts';

/** All eighty, in the order of the research table: facts and names only. Texts and poses have their own index. */
export const exercises: readonly Exercise[] = [
  marchInPlace,
  highKneeWalk,
  legSwingFront,
  hipCircles,
  standingHipOpener,
  ankleRock,
  wallPosture,
  leanDrill,
  runTall,
  gluteSqueeze,
  gluteBridge,
  bridgeMarch,
  offsetBridge,
  singleLegBridge,
  elevatedSlBridge,
  hipHinge,
  kickstandDeadlift,
  slDeadliftSupport,
  singleLegDeadlift,
  bandSlDeadlift,
  staticAbduction,
  clamshell,
  bandClamshell,
  sideAbduction,
  sidePlankClam,
  sidePlankAbduction,
  standingAbduction,
  sideStep,
  lateralBandWalk,
  fireHydrant,
  standingHydrant,
  bandHydrant,
  sitToStand,
  splitSquatSupport,
  splitSquat,
  walkingLunge,
  lowStepUp,
  stepUp,
  lateralStepDown,
  slSquatBox,
  singleLegStance,
  runnerHold,
  wallArmLift,
  birdDog,
  bearShoulderTap,
  plankShoulderTap,
  pallofHalfKneel,
  pallofPress,
  pallofMarch,
  torsoTwist,
  pelvicTilt,
  heelTap,
  deadBug,
  kneePlank,
  frontPlank,
  plankHipDips,
  plankLegLift,
  kneeSidePlank,
  sidePlank,
  wallLegLift,
  supineMarch,
  bandMarchSupine,
  bandMarchStand,
  bandMarchFree,
  halfKneelStretch,
  lungeStretch,
  edgeStretch,
  quadStretchStand,
  figureFour,
  kneeToChest,
  hamStrapStretch,
  calfWallStretch,
  catCow,
  lowLungeFlow,
  lungeTwist,
  rollQuads,
  rollUpperThigh,
  rollGlutes,
  handMassageQuads,
  breathing90,
];

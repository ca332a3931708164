import type { ExerciseText } from '../text.ts';

export const pallofHalfKneelText: ExerciseText = {
  whatFor:
    'Trains waist and buttocks together to keep the pelvis square against a pull from the side, kneeling so that balance is easier.',
  cues: [
    'Kneel side-on to the anchor, the knee nearest it down on the mat.',
    'Hold the long band in both hands at your breastbone.',
    'Press it straight out and hold, hips and ribs facing forward.',
    'Bring it slowly back to your chest.',
  ],
  faults: [
    'Hands drift to the anchor like a compass needle: move nearer and press straight.',
    'Kneeling hip creases like a folded map: squeeze that buttock and grow tall.',
  ],
  feel: 'The sides of the waist and the buttock of the kneeling leg. If your shoulders do the work, move closer to the anchor for less pull.',
  breathing: 'Breathe out as your hands press away, in as they come back.',
};

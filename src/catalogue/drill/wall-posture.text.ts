import type { ExerciseText } from '../text.ts';

export const wallPostureText: ExerciseText = {
  whatFor: 'Shows you what tall feels like, ribs over pelvis, so that you can find it again when a run makes you slump.',
  cues: [
    'Stand with your back to the wall, heels a few centimetres from it.',
    'Rest buttocks and upper back on it, the head if it reaches easily.',
    'Let your ribs sink until the hollow of your back grows smaller.',
    'Grow tall through the crown of your head, shoulders loose.',
  ],
  faults: [
    "Ribs stick out like a pigeon's chest: breathe out and let them drop.",
    'Chin lifts like a plane-spotter: nod slightly and lengthen the back of your neck.',
  ],
  feel: 'A light effort in the belly and length up the back. If your neck strains, leave a gap behind your head.',
  breathing: 'Breathe out to bring the ribs down, then keep it easy.',
};

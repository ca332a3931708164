import type { ExerciseText } from '../text.ts';

export const standingHipOpenerText: ExerciseText = {
  whatFor:
    'Takes the hip out of its sitting shape and opens the inner thigh, before a run or as a two-minute break from the desk.',
  cues: [
    'Stand tall, fingertips on the wall.',
    'Bring one knee up in front, as high as is comfortable.',
    'Open it out to the side, hips facing ahead.',
    'Lower the foot softly beside the other.',
  ],
  faults: [
    'Body follows the knee round like a shadow: leave your belt buckle facing ahead.',
    'Waist crumples like a paper cup: grow tall, then lift the knee less.',
  ],
  feel: 'The front of the hip as it lifts, the inner thigh as it opens. If the groin pinches, keep the knee lower and open less.',
  breathing: 'Breathe in as the knee comes up, out as it opens.',
};

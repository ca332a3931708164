import type { ExerciseText } from '../text.ts';

export const handMassageQuadsText: ExerciseText = {
  whatFor: 'Lets you work along the front of the thigh with your own hands, a gentle close that needs neither roller nor floor.',
  cues: [
    'Sit with both feet flat and thighs loose.',
    'Lay both palms on one thigh, near the hip.',
    'Lean in and slide them slowly towards the knee.',
    'Stop a hand above the kneecap. Come back lightly on a new line.',
  ],
  faults: [
    'Thumbs dig like trowels: use your palms and your weight.',
    'Hands run on over the kneecap like a sledge: lift them a hand before it.',
  ],
  feel: 'Warm, comfortable pressure in the thigh. If the muscle tenses, press half as hard. If your hands tire, use a forearm.',
  breathing: 'Breathe out with each long stroke.',
};

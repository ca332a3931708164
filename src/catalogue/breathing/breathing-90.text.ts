import type { ExerciseText } from '../text.ts';

export const breathing90Text: ExerciseText = {
  whatFor: 'Rests back, belly and hip flexors at the end of a session, hips bent and nothing to hold up.',
  cues: [
    'Lie on your back, calves on the chair seat, hips and knees at right angles.',
    'Lay your hands on your belly.',
    'Breathe in through your nose until your hands rise.',
    'Breathe out for longer, ribs sinking, back heavy.',
  ],
  faults: [
    'Shoulders bob like buoys: send the breath down to your hands.',
    'Breath is blown out like candles: let it leave like a sigh.',
  ],
  feel: 'Belly and lower ribs widening, your back spreading on the mat. If you feel light-headed, breathe less deeply.',
  breathing: 'In through the nose, out through soft lips, with a small pause before the next.',
};

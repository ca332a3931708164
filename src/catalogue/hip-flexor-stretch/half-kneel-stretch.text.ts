import type { ExerciseText } from '../text.ts';

export const halfKneelStretchText: ExerciseText = {
  whatFor: 'Stretches the front of the hip, which stays bent while you sit and has to open behind you at every step of a run.',
  cues: [
    'Kneel on one knee, the other foot in front. Tuck your tail under.',
    'Squeeze the buttock of the kneeling side.',
    'Lean your whole body a little forward, tail still tucked.',
    'Reach the arm of that side up if you would like more.',
  ],
  faults: [
    'Back hollows like a saddle: come out of the lean, tuck again and go less far.',
    'Front heel lifts as if to set off: move that foot further ahead.',
  ],
  feel: 'The front of the kneeling hip and the top of that thigh. If your back feels it, tuck more and lean less. If the kneecap is sore, pad it.',
  breathing: 'Breathe slowly, and let each breath out soften the front of the hip.',
};

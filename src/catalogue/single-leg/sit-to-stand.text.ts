import type { ExerciseText } from '../text.ts';

export const sitToStandText: ExerciseText = {
  whatFor:
    'Trains thighs and buttocks to lift and lower your weight through a comfortable bend, before one leg has to do it alone.',
  cues: [
    'Sit near the front of the chair, feet under your knees. A higher seat is easier.',
    'Lean forward from the hips until your nose is over your toes.',
    'Push through both feet and stand up tall.',
    'Sit back slowly, reaching for the seat with your hips.',
  ],
  faults: [
    'You land like a dropped bag: add a cushion and slow the last part.',
    'Knees drop inwards like tired bookends: keep them as wide as your feet.',
  ],
  feel: 'The fronts of both thighs and the buttocks, equally. If knees or hips ache, raise the seat. If one leg leads, set your feet level.',
  breathing: 'Breathe out as you stand, in as you sit.',
};

import type { ExerciseText } from '../text.ts';

export const staticAbductionText: ExerciseText = {
  whatFor:
    'Loads the muscles at the side of the hip with no movement and no weight on it, useful when the outside of the hip is sore.',
  cues: [
    'Lie on your back, knees bent, feet and knees hip-width apart.',
    'Loop a belt round your knees, or hold their outsides with your hands.',
    'Push both knees out gently. Nothing should move.',
    'Ease off slowly before you rest.',
  ],
  faults: [
    'Knees push as if to burst the belt: use about a third of your strength.',
    'Feet roll onto their edges like a tilting boat: keep both soles flat.',
  ],
  feel: 'A mild effort high on the outside of both hips. If the front of the hips grips or an ache grows, halve the push.',
  breathing: 'Keep your breath slow and even while you push.',
};

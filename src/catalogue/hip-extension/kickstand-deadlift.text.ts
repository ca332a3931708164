import type { ExerciseText } from '../text.ts';

export const kickstandDeadliftText: ExerciseText = {
  whatFor:
    'Loads one hamstring and buttock at a time with the back toes down for balance, a step towards the one-legged work of running.',
  cues: [
    'Stand with one foot half a step behind, only its toes on the floor.',
    'Put nearly all your weight on the front foot, knee soft.',
    'Send your hips back and tip your chest forward, back long.',
    'Press the front heel down to come up.',
  ],
  faults: [
    'Back foot pushes like a second engine: lighten it until you could lift it.',
    'Hips turn like a weathervane: keep both hip bones square to the front.',
  ],
  feel: 'The back of the front thigh and its buttock. If the pull sits in your lower back, bend the front knee a little more and tip less.',
  breathing: 'Breathe in as you tip, out as the front heel brings you up.',
};

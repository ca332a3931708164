import type { ExerciseText } from '../text.ts';

export const splitSquatSupportText: ExerciseText = {
  whatFor:
    'Trains one thigh and buttock at a time, with the wall for balance and a range short enough for a hip that still aches.',
  cues: [
    'Stand with one foot forward, one back, a hand on the wall.',
    'Settle most of your weight on the front foot.',
    'Bend both knees and sink a short way, straight down.',
    'Push the front foot into the floor to rise.',
  ],
  faults: [
    'Feet stand in line as on a tightrope: set them hip-width apart.',
    'Trunk droops like a tired flower: lift your breastbone and sink less.',
  ],
  feel: 'The thigh and buttock of the forward leg. If the front of the back hip pulls, shorten your stance. If a knee aches, sink less.',
  breathing: 'Breathe in as you sink, out as you push up.',
};

import type { ExerciseText } from '../text.ts';

export const slDeadliftSupportText: ExerciseText = {
  whatFor:
    'Trains hamstring, buttock and the side of the hip together on one leg, with the wall there so that balance does not set the limit.',
  cues: [
    'Stand on one leg with a soft knee, fingertips on the wall.',
    'Tip forward from the hip as the free leg reaches behind you.',
    'Keep your hips square to the floor.',
    'Return upright slowly, with the standing buttock rather than the hand.',
  ],
  faults: [
    'Hand grips the wall like a ledge: rest only the fingertips and tip less far.',
    'Free hip opens like a car door: point those toes straight down.',
  ],
  feel: 'The hamstring and buttock you stand on. If your hand or back does the work, tip only as far as the leg can bring you back.',
  breathing: 'Breathe in as you reach back, out as you return upright.',
};

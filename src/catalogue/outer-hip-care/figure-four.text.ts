import type { ExerciseText } from '../text.ts';

export const figureFourText: ExerciseText = {
  whatFor: 'Stretches the buttock and the small muscles deep behind the hip, which help to guide the thigh each time you land.',
  cues: [
    'Lie on your back, knees bent. Rest one ankle across the other thigh.',
    'Let the crossed knee open away from you.',
    'Hold behind the lower thigh and draw it in gently.',
    'Keep head and tailbone heavy on the mat.',
  ],
  faults: [
    'Head and shoulders curl up like a hedgehog: loop a towel behind the thigh and lie back.',
    'Crossed knee is pumped like a handle: leave it alone and draw in the other leg.',
  ],
  feel: 'Deep in the buttock of the crossed leg. If that knee strains, flex its foot. If the groin pinches, let the legs away from you or leave it out.',
  breathing: 'Breathe out as you draw the leg in, then breathe easily.',
};

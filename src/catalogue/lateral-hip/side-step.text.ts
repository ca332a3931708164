import type { ExerciseText } from '../text.ts';

export const sideStepText: ExerciseText = {
  whatFor:
    'Trains the outer hips standing up, where the leg that stays has to steady you against the pull, as it steadies you on every running step.',
  cues: [
    'Put the mini-band above your knees, feet hip-width apart, knees soft.',
    'Step one foot out to the side until the band is firm.',
    'Point your knees over your toes, trunk upright.',
    'Step back slowly to hip width, band still taut, and change legs.',
  ],
  faults: [
    'Body rocks like a pendulum: keep your head still and take shorter steps.',
    'Knees buckle inwards like a foal: press them out over your toes.',
  ],
  feel: 'The upper outer buttocks on both sides. If your thighs tire first, stand a little taller. If your knees ache, use a lighter band.',
  breathing: 'Breathe out on each step out, in on the way back.',
};

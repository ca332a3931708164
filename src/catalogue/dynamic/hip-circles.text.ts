import type { ExerciseText } from '../text.ts';

export const hipCirclesText: ExerciseText = {
  whatFor: 'Takes the hip round its easy range in every direction, which may leave it less stiff before you run or train.',
  cues: [
    'Stand on one leg, a hand on the wall.',
    'Lift the other knee in front of you.',
    'Draw a circle with it, out to the side and round behind.',
    'Keep your pelvis level and your standing leg tall.',
  ],
  faults: [
    'Pelvis swirls like a hula hoop: draw a smaller circle.',
    'Standing foot swivels like a turntable: press heel and big toe into the floor.',
  ],
  feel: 'Movement deep in the lifted hip, steady work beside the standing one. If a point pinches or catches, circle lower and smaller.',
};

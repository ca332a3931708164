import type { ExerciseText } from '../text.ts';

export const calfWallStretchText: ExerciseText = {
  whatFor:
    'Stretches the calf so that the shin can travel over the foot, which may leave the hip less to make up for as you run.',
  cues: [
    'Put both palms on the wall, one foot a long step back.',
    'Press the back heel down, its toes pointing at the wall.',
    'Lean in from the ankle, back knee straight.',
    'Bend that knee a little for the second half, heel still down.',
  ],
  faults: [
    'Back heel hovers like a kettle lid: shorten the step until it rests.',
    "Back foot turns out like a duck's: line up heel and second toe.",
  ],
  feel: 'The thick of the calf with the knee straight, lower down once it bends. If the front of the ankle pinches, lean in less.',
};

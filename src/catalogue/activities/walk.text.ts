import type { ExerciseText } from '../text.ts';

export const walkText: ExerciseText = {
  whatFor: 'Gives your hips five quiet minutes between two jogs, and time to tell you how the first one was.',
  cues: [
    'Walk briskly, as if you were a little late.',
    'Let the arms swing and the shoulders hang.',
    'Roll from heel to toe and push off behind you.',
  ],
  faults: ['Strides shuffle like slippers: lift the foot and roll over the big toe.'],
  feel: 'Legs that loosen with every minute. If the hip gets sorer as you walk, leave the second jog out.',
};

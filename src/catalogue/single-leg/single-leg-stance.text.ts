import type { ExerciseText } from '../text.ts';

export const singleLegStanceText: ExerciseText = {
  whatFor:
    'Trains the side of the hip and the foot to hold you level on one leg, the position running puts you in with every step.',
  cues: [
    'Stand tall with one hand near the wall, ready but not leaning.',
    'Shift your weight onto one foot and lift the other a little.',
    'Keep your pelvis level, knee soft, eyes ahead.',
    'Set the foot down quietly before you rest.',
  ],
  faults: [
    'Hip hangs out like someone waiting in a queue: grow tall through the standing leg.',
    'Standing knee locks like a pole: leave a hint of bend in it.',
  ],
  feel: 'A steady effort at the side of the standing hip and under the arch. If only the ankle works, spread your toes and touch the wall.',
  breathing: 'Let your breath stay quiet and even while you balance.',
};

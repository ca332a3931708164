import type { ExerciseText } from '../text.ts';

export const bridgeMarchText: ExerciseText = {
  whatFor:
    'Asks each hip in turn to hold the pelvis level while the other leg lifts, a slow rehearsal of standing on one leg mid-stride.',
  cues: [
    'Lift into a bridge, feet flat and hip-width apart.',
    'Press one foot into the floor and float the other up, knee bent.',
    'Keep your hip bones level, as if they carried a tray.',
    'Set the foot down softly before the other one leaves.',
  ],
  faults: [
    "Pelvis tips like a seesaw: lift the foot only a finger's width.",
    'Hips sink like a tyre losing air: lower them, rest a moment and lift again.',
  ],
  feel: 'The buttock of the leg that stays down, and the sides of your waist. If the back of that thigh cramps, move both heels nearer.',
  breathing: 'Breathe out as a foot leaves the floor, in as it lands.',
};

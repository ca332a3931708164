import type { ExerciseText } from '../text.ts';

export const bandHydrantText: ExerciseText = {
  whatFor:
    'Takes the wall away and adds a band, so the outer hip has to balance you and resist a pull together, nearer to what running asks.',
  cues: [
    'Wear the mini-band above both knees. Stand on one leg, both slightly bent.',
    'Find your balance with the free foot barely off the floor.',
    'Press the free knee out and slightly back against the band.',
    'Give way to the band slowly, pelvis level throughout.',
  ],
  faults: [
    'Body leans away like a sail in wind: shorten the push until you can stay upright.',
    'Toes clutch the floor like a claw: spread them and rest on heel and ball.',
  ],
  feel: 'Deep at the side of the standing hip, and in the pushing hip. If you mostly feel your ankle, rest a fingertip on the wall and take a lighter band.',
  breathing: 'Breathe out as you press into the band, in as you give way.',
};

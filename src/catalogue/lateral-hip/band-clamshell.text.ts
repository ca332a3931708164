import type { ExerciseText } from '../text.ts';

export const bandClamshellText: ExerciseText = {
  whatFor: 'Gives the clamshell a band to open against, so the muscles that keep your knee from diving inwards get more to do.',
  cues: [
    'Slip the mini-band above your knees. Lie on your side, legs half bent.',
    'Line up one hip over the other, heels touching.',
    'Open the top knee against the band without rolling.',
    'Resist the band all the way back.',
  ],
  faults: [
    'Knee snaps shut like a trap: close it more slowly than you opened it.',
    'Trunk leans back like a deckchair: bring the top hip forward over the lower one.',
  ],
  feel: 'The side and back of the upper buttock. If the thigh or the front of the hip burns first, take a lighter band and open less far.',
  breathing: 'Breathe out as you stretch the band, in as you let it draw the knee back.',
};

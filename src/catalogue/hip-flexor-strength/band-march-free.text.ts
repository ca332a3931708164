import type { ExerciseText } from '../text.ts';

export const bandMarchFreeText: ExerciseText = {
  whatFor:
    'Takes the hands off the wall, so the hip flexors lift against the band while the standing hip balances you, as each stride asks.',
  cues: [
    'Loop the mini-band round both feet, arms free, eyes ahead.',
    'Grow tall on one leg, its knee soft.',
    'Draw the other knee up towards hip height, foot bent to hold the band.',
    'Lower slowly. Find both feet before you march on.',
  ],
  faults: [
    'Body leans back like a water-skier: lift the knee less and keep your ribs down.',
    'Standing hip slides out like a shelf: push the floor away and go slower.',
  ],
  feel: 'The front of the lifting hip, the standing buttock steady. If the front pinches, lift less high. If you wobble, rest a finger on the wall.',
  breathing: 'Breathe out on each lift, in as the foot finds the floor.',
};

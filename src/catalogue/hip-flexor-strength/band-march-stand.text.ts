import type { ExerciseText } from '../text.ts';

export const bandMarchStandText: ExerciseText = {
  whatFor:
    'Trains each hip flexor to draw the knee up against a band while the other hip holds you, the wall taking care of balance.',
  cues: [
    'Put the mini-band round both feet and face the wall, hands on it.',
    'Stand long on one leg, ribs over hips.',
    'Pull the other knee up, no higher than the hip, toes lifted.',
    'Lower it slowly against the band and change legs.',
  ],
  faults: [
    'Chest drops to meet the knee like a pecking hen: stay tall and lift lower.',
    'Hands shove the wall like a stuck car: keep them light and shorten the lift.',
  ],
  feel: 'The front of the lifting hip and the side of the standing one. If the front pinches, lift lower or take a lighter band.',
  breathing: 'Breathe out as the knee comes up, in while the band draws it down.',
};

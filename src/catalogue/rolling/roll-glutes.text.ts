import type { ExerciseText } from '../text.ts';

export const rollGlutesText: ExerciseText = {
  whatFor: 'Gives the buttock slow pressure, sitting down, which may ease a tight feeling there after hills or a long drive.',
  cues: [
    'Sit on the roller, hands on the floor behind you, feet flat.',
    'Lean slightly onto one buttock.',
    'Roll a short way back and forth over the soft part.',
    'Keep off the tailbone and the bone at the side of the hip.',
  ],
  faults: [
    'You topple to the side like a bicycle: sit nearly upright, away from the side of the hip.',
    'Wrists prop you up like crutches: let both feet carry more.',
  ],
  feel: 'Pressure in the thick of the buttock. If you meet bone, move inwards. If the leg tingles, come off that place.',
  breathing: 'Breathe as slowly as you roll.',
};

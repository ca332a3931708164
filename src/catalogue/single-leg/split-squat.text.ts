import type { ExerciseText } from '../text.ts';

export const splitSquatText: ExerciseText = {
  whatFor: 'Trains the front leg to lower your weight slowly and push it back up, the braking and pushing that running repeats.',
  cues: [
    'Take a long split stance, back heel raised, feet hip-width apart.',
    'Drop the back knee slowly towards the floor.',
    'Keep the front shin close to upright, the whole foot down.',
    'Drive up through the front heel.',
  ],
  faults: [
    "Front knee shoots forward like a skier's: step longer and sink straight down.",
    'Back leg lifts you like a car jack: keep its toes light and press the front foot.',
  ],
  feel: 'The buttock and thigh of the front leg. If it is all in the front knee, lengthen the stance. If the back thigh pulls hard, shorten it.',
  breathing: 'Breathe in for the slow descent, out for the drive.',
};

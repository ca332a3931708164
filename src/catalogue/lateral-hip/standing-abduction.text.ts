import type { ExerciseText } from '../text.ts';

export const standingAbductionText: ExerciseText = {
  whatFor: 'Trains the side of both hips at once, one lifting and one holding you level, without lying on a sore side.',
  cues: [
    'Stand tall on one leg, a hand on the wall.',
    'Move the other leg straight out to the side, toes forward.',
    'Stop before your trunk leans.',
    'Bring the leg back slowly to hip width, never across.',
  ],
  faults: [
    'Trunk tips away like a metronome: make the lift half as high.',
    'Lifted foot turns out like a penguin: keep its toes and kneecap facing forward.',
  ],
  feel: 'The outside of the hip you stand on and of the leg that moves. If your waist pinches, lift less. If the front works, take the leg slightly back.',
  breathing: 'Breathe out as the leg moves away, in as it returns.',
};

import type { ExerciseText } from '../text.ts';

export const deadBugText: ExerciseText = {
  whatFor:
    'Trains the belly to keep ribs and pelvis joined while an arm and a leg reach away from each other, as they do when you stride out.',
  cues: [
    'Lie on your back, arms pointing up, knees bent above your hips.',
    'Make the small of your back heavy.',
    'Reach one arm past your ear and the opposite leg long.',
    'Stop before your back leaves the mat, then draw both in and change.',
  ],
  faults: [
    'Ribs flare like an opened umbrella: breathe out and reach half as far.',
    'Leg drops as if its string were cut: keep it higher and lower it slowly.',
  ],
  feel: 'Deep across the front of the belly. If your back arches or the front of the hip grips, keep the knee bent as you reach.',
  breathing: 'Breathe out on the reach, in on the return.',
};

import type { ExerciseText } from '../text.ts';

export const sidePlankAbductionText: ExerciseText = {
  whatFor: 'Works the outer hips and the waist hard at the same time, the pair that holds you level on one leg late in a run.',
  cues: [
    'Set your elbow under your shoulder, legs straight, one on the other.',
    'Raise your hips into a straight line from head to heels.',
    'Lift the top leg without moving that line.',
    'Bring it down slowly onto the lower one.',
  ],
  faults: [
    'Body folds at the hips like a penknife: push your hips forward before the leg lifts.',
    'Top leg flies up like a railway signal: lift it lower and more slowly.',
  ],
  feel: 'The hip nearest the floor most, then the top hip and the waist. If your shoulder or back takes it, bend the lower knee and rest on it.',
  breathing: 'Breathe out with each leg lift, in as the leg comes down.',
};

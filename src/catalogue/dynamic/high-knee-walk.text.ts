import type { ExerciseText } from '../text.ts';

export const highKneeWalkText: ExerciseText = {
  whatFor: 'Readies hip flexors and buttocks by taking each thigh to running height at a walk, before there is any impact.',
  cues: [
    'Walk forward tall, eyes on the horizon.',
    'Lift one thigh to hip height, the opposite arm swinging with it.',
    'Push long through the standing leg.',
    'Set the foot down beneath you and step into the next.',
  ],
  faults: [
    'Trunk leans back like a limbo dancer: lift the knee less and stay over your foot.',
    'Foot slaps down like a flipper: place it quietly under your hip.',
  ],
  feel: 'The front of the lifting hip and the buttock you stand on. If the front pinches, lift the knee lower.',
  breathing: 'Breathe freely, in time with your steps.',
};

import type { ExerciseText } from '../text.ts';

export const marchInPlaceText: ExerciseText = {
  whatFor: 'Warms you with easy hip bends and no impact, so that the first exercise does not meet cold muscles.',
  cues: [
    'Stand tall, feet under your hips.',
    'March at an easy pace, knees only as high as feels free.',
    'Swing each arm with the opposite leg.',
    'Put every foot down quietly.',
  ],
  faults: [
    'Feet stamp like a parade: land on the ball of the foot and lower the heel.',
    'Body sways from foot to foot like a duck: slow down and stay over the middle.',
  ],
  feel: 'Warmth in the legs and a slightly deeper breath. If the front of a hip pinches, lift the knees less.',
  breathing: 'Breathe so that you could hold a conversation.',
};

import type { ExerciseText } from '../text.ts';

export const gluteSqueezeText: ExerciseText = {
  whatFor: 'Works the large buttock muscle while the hip stays still, so sore hips can begin without bending or bearing weight.',
  cues: [
    'Lie on your front, forehead on your hands, legs long and relaxed.',
    'Squeeze both buttocks together, building up slowly.',
    'Hold firm. Let go as slowly as you began.',
  ],
  faults: [
    'Legs go stiff as planks: leave your thighs soft and squeeze higher up.',
    'Lower back dips like a hammock: press the front of your hips into the mat, then squeeze.',
  ],
  feel: 'Both buttocks, evenly. If your lower back grips, put a pillow under your belly. If the backs of your thighs cramp, squeeze half as hard.',
  breathing: 'Breathe slowly through the whole squeeze. If your breath stops, squeeze less.',
};

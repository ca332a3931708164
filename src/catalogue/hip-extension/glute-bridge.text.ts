import type { ExerciseText } from '../text.ts';

export const gluteBridgeText: ExerciseText = {
  whatFor:
    'Trains the buttocks and hamstrings to straighten the hip, as they do when you push off, while the floor carries your upper body.',
  cues: [
    'Lie on your back, feet hip-width apart, knees bent to a right angle.',
    'Push through your heels and lift your hips.',
    'Stop when knees, hips and shoulders make a line.',
    'Lower slowly until your hips rest on the mat.',
  ],
  faults: [
    'Back curves up like a drawn bow: come down a little and keep your ribs heavy.',
    'Knees drift apart like an open gate: keep them in line with your hips.',
  ],
  feel: 'Both buttocks, with some help from the backs of the thighs. If your hamstrings cramp, bring your heels closer. If your back works, lift less.',
  breathing: 'Breathe out as your hips rise, in as they come down.',
};

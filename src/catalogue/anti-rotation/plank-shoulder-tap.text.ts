import type { ExerciseText } from '../text.ts';

export const plankShoulderTapText: ExerciseText = {
  whatFor:
    'Trains the waist to keep a long, straight body from rolling as one hand lifts, a stern test of the steadiness your hips work from.',
  cues: [
    'Take a high plank, hands under shoulders, feet wide.',
    'Squeeze your buttocks so that head, hips and heels make a line.',
    'Touch one hand to the opposite shoulder. Let your hips stay still.',
    'Set it down quietly, then change hands.',
  ],
  faults: [
    'Pelvis rocks like a cradle: spread your feet further and move the hand more slowly.',
    'Middle droops like a rope bridge: lower your knees, reset and lift again.',
  ],
  feel: 'Across the belly and down both sides of the waist. If your lower back feels it, drop your knees. If your wrists do, try the wall plank.',
  breathing: 'Breathe out as the hand lifts, in as the palm meets the floor.',
};

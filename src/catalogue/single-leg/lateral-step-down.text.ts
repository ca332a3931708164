import type { ExerciseText } from '../text.ts';

export const lateralStepDownText: ExerciseText = {
  whatFor:
    'Trains the outer hip and thigh to keep pelvis and knee lined up as one leg lowers you, much as a downhill stride does.',
  cues: [
    'Stand sideways on the step, one foot near its edge, the other hanging free.',
    'Bend the standing knee slowly and send your hips back.',
    'Tap the floor lightly with the free heel. Keep your pelvis level.',
    'Press through the whole foot to come up.',
  ],
  faults: [
    'Free side of the pelvis drops like a tailgate: lower less and keep your waistband flat.',
    'Knee swerves like a car leaving its lane: steer it over the second toe.',
  ],
  feel: 'The side of the standing hip and the front of the thigh. If the knee itself aches, use a lower step or bend less.',
  breathing: 'Breathe in as you lower, out as you press back up.',
};

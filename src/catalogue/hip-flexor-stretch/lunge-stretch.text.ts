import type { ExerciseText } from '../text.ts';

export const lungeStretchText: ExerciseText = {
  whatFor: 'Takes hip flexors and the upper thigh into a longer stretch than kneeling does, for the end of a session or a run.',
  cues: [
    'Step into a long lunge, back knee on or near the mat. Tuck your tail.',
    'Tighten the back buttock and bring your chest up.',
    'Let your hips sink forward and down without losing the tuck.',
    'Press the front heel into the floor and stay.',
  ],
  faults: [
    'Chest lies on the thigh like a tired hiker: push up with your hands on the front thigh.',
    'Front knee plunges past the toes like a diver: lengthen the stride until your shin is upright.',
  ],
  feel: 'A long pull from the front of the back hip down that thigh. If your back aches, tuck again. If the front hip pinches, rise a little.',
  breathing: 'Breathe in tall, and sink a little on the breath out.',
};

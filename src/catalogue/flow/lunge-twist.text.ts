import type { ExerciseText } from '../text.ts';

export const lungeTwistText: ExerciseText = {
  whatFor: 'Opens the hips and turns the upper back in one movement, so that on the run the ribs can turn and the hips need not.',
  cues: [
    'Step into a deep lunge, the hand opposite your front foot on the floor.',
    'Lower the other elbow towards your front instep.',
    'Open that arm to the ceiling, turning your ribs.',
    'Bring the hand down, stand up and step into the other side.',
  ],
  faults: [
    'Whole body twists like a wrung towel: leave your hips facing ahead and turn from the ribs.',
    'Front heel lifts like a sprinter in the blocks: take a longer step.',
  ],
  feel: 'The front of the back hip, and between the shoulder blades. If your lower back feels it, turn less. If the groin pinches, stay higher.',
  breathing: 'Breathe in as the elbow goes down, out as the arm opens.',
};

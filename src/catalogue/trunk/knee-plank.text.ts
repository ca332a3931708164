import type { ExerciseText } from '../text.ts';

export const kneePlankText: ExerciseText = {
  whatFor: 'Trains the front of the trunk to hold hips and ribs in line, with the knees down so that back and hips carry less.',
  cues: [
    'Lie on your front, elbows under your shoulders, knees on the mat.',
    'Squeeze your buttocks and lift your hips.',
    'Make a straight line from head to knees.',
    'Press your forearms down and stay there.',
  ],
  faults: [
    'Hips hang back like a crouching cat: walk your knees further away until you make a line.',
    'Chin pokes out like a tortoise: look at the mat between your hands.',
  ],
  feel: 'The front of the belly, buttocks firm. If your lower back pinches, tuck your tail. If your shoulders tire first, push the floor away.',
  breathing: 'Keep small, steady breaths going. If they stop, come down and rest.',
};

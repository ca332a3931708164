import type { ExerciseText } from '../text.ts';

export const deepWaterText: ExerciseText = {
  whatFor: 'Lets you run without weight on the hips, because the water carries you and your feet touch nothing.',
  cues: [
    'Wear a float belt, and go where you cannot stand.',
    'Hang upright with a slight lean from the ankles.',
    'Lift the knee, then sweep the leg down and behind you.',
    'Swing bent arms under the water, opposite arm and leg.',
  ],
  faults: [
    'Legs pedal like a bicycle: reach the foot down and draw it back under you.',
    'Chest tips forward into a swim: bring the ribs over the hips again.',
  ],
  feel: 'Buttocks and the backs of the thighs as the leg sweeps. If the groin pinches, keep the knees lower.',
  breathing: 'Breathe steadily, chin clear of the water.',
};

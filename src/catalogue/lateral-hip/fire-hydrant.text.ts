import type { ExerciseText } from '../text.ts';

export const fireHydrantText: ExerciseText = {
  whatFor:
    'Trains the side and back of the hip to move the thigh outwards over a still pelvis, with nothing pressing on a sore side.',
  cues: [
    'Kneel on hands and knees, back flat, weight even on both hands.',
    'Raise one bent knee out to the side.',
    'Stop the moment your trunk starts to tilt.',
    'Lower the knee slowly until it brushes the mat.',
  ],
  faults: [
    'Trunk tips over like a wheelbarrow: lift the knee half as high.',
    'Elbow gives way like a loose hinge: push the floor away with both hands.',
  ],
  feel: 'The upper outside of the lifting hip, and the other hip holding on. If your back twists or the front pinches, keep the knee lower.',
  breathing: 'Breathe out as the knee lifts, in as it sinks.',
};

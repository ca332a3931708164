import type { ExerciseText } from '../text.ts';

export const sidePlankText: ExerciseText = {
  whatFor: 'Trains the whole side of the body to hold the pelvis level, the steadiness you need each time you land on one foot.',
  cues: [
    'Lie on your side, elbow under your shoulder, legs straight, feet stacked.',
    'Press down through the forearm and the edge of the lower foot.',
    'Lift until head, hips and heels make a line.',
    'Face straight ahead, without rolling either way.',
  ],
  faults: [
    'Waist droops like a slack skipping rope: lift the lower hip, or rest that knee on the mat.',
    'Top shoulder tips forward like a leaning fence: turn your breastbone to the front.',
  ],
  feel: 'Along the lower side, from waist to outer hip. If the shoulder or the inner knee takes the strain, bend the lower knee and rest on it.',
  breathing: 'Keep the breath moving, a little slower on the way out.',
};

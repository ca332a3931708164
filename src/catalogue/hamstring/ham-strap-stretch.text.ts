import type { ExerciseText } from '../text.ts';

export const hamStrapStretchText: ExerciseText = {
  whatFor: 'Stretches the back of the thigh while your spine lies flat, so that the pull stays in the leg and off your back.',
  cues: [
    'Lie on your back, a towel or long band round the sole of one foot.',
    'Raise that leg with the knee bent, both hips on the mat.',
    'Straighten the knee slowly until the back of the thigh pulls.',
    'Rest your elbows on the floor and stay.',
  ],
  faults: [
    'Hip lifts like a loose floorboard: lower the leg until both sides lie flat.',
    'Knee locks straight as a ruler: leave a small bend in it.',
  ],
  feel: 'The middle of the back of the thigh. If it is behind the knee, bend it a little. If the foot tingles, lower the leg.',
  breathing: 'Breathe slowly, jaw and shoulders loose.',
};

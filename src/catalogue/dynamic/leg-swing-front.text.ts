import type { ExerciseText } from '../text.ts';

export const legSwingFrontText: ExerciseText = {
  whatFor: 'Takes the hip forward and back at an easy swing, so that the first strides of a run are not the first to open it.',
  cues: [
    'Stand side-on to the wall, one hand on it, the outer leg free.',
    'Swing that leg forward, knee relaxed.',
    'Let it pass under you and swing behind, trunk still.',
    'Begin small. Widen the swing only as it feels free.',
  ],
  faults: [
    'Trunk rocks like a porch chair: shorten the swing until only the leg moves.',
    'Leg is flung like a rope: let its own weight carry it.',
  ],
  feel: 'An easy stretch behind the thigh in front, then at the front of the hip. If your back joins in, swing less far behind.',
};

import type { ExerciseText } from '../text.ts';

export const kneeToChestText: ExerciseText = {
  whatFor:
    'Eases buttock and lower back with a full bend of the hip, and lets you notice whether you feel it outside or deep in front.',
  cues: [
    'Lie on your back, one leg long, the other knee bent.',
    'Take hold behind the bent thigh with both hands.',
    'Draw the knee towards the shoulder of the same side.',
    'Leave your tailbone on the mat and rest there.',
  ],
  faults: [
    'Tailbone rolls up like a rug: let the knee go a little until it lies down again.',
    'Knee slants across you like a seat belt: aim it at its own shoulder.',
  ],
  feel: 'A mild pull in the buttock, perhaps the lower back. If it pinches deep in the groin, let go and leave it out today.',
  breathing: 'Breathe out as the knee comes nearer, and stay loose.',
};

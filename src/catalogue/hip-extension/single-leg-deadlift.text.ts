import type { ExerciseText } from '../text.ts';

export const singleLegDeadliftText: ExerciseText = {
  whatFor:
    'Trains buttock and hamstring to brake and lift you on one leg while the side of the hip steadies you, much as each landing asks.',
  cues: [
    'Stand on one leg, knee soft, eyes on a spot on the floor ahead.',
    'Tip slowly, trunk and free leg moving as one piece.',
    'Stop before your back rounds. Keep your hips square.',
    'Drive the standing foot down and rise.',
  ],
  faults: [
    'Free hip peels up like the corner of a page: turn that kneecap towards the floor.',
    'Standing foot rocks like a loose table: spread your toes and slow the way down.',
  ],
  feel: 'The hamstring and buttock of the standing leg, the foot busy below. If your lower back takes it, tip less and bend the knee slightly more.',
  breathing: 'Breathe in through the slow tip, out as you rise.',
};

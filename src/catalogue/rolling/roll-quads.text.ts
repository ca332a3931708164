import type { ExerciseText } from '../text.ts';

export const rollQuadsText: ExerciseText = {
  whatFor: 'Gives the front of the thigh slow, even pressure, which may leave it feeling looser for a while.',
  cues: [
    'Lie on your forearms, the roller under one thigh, the other leg out to the side.',
    'Roll slowly from below the hip bone to a hand above the kneecap.',
    'Pause on a tender place for a few breaths, then move on.',
    'Turn the leg a little in and out to reach both edges.',
  ],
  faults: [
    'Roller races like a rolling pin: move no faster than you breathe.',
    'Roller bumps into the kneecap like a kerb: turn back a hand above it.',
  ],
  feel: 'Firm, bearable pressure in the thigh muscle. If you tense up against it, take more weight on your forearms and the other leg.',
  breathing: 'Breathe out over the tender places.',
};

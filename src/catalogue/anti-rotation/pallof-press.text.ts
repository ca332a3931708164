import type { ExerciseText } from '../text.ts';

export const pallofPressText: ExerciseText = {
  whatFor:
    'Trains the waist to keep ribs over pelvis against a sideways pull, much as it must while arms and legs swing on a run.',
  cues: [
    'Stand side-on to the anchor, the long band at chest height.',
    'Place your feet hip-width apart, knees soft, hands at your chest.',
    'Push your hands straight ahead and keep them there a moment.',
    'Return them slowly without letting the band turn you.',
  ],
  faults: [
    'Trunk turns to the anchor like a sunflower: step closer and press again.',
    'Shoulders creep up like a shrug: let them drop before each press.',
  ],
  feel: 'Deep round the whole waist. If your arms tire first, stand nearer the anchor. If your lower back tightens, unlock your knees.',
  breathing: 'Breathe out on the press, in as your hands come home.',
};

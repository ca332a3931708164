import type { ExerciseText } from '../text.ts';

export const pallofMarchText: ExerciseText = {
  whatFor:
    'Trains the waist to resist a sideways pull while each hip takes its turn on one leg, which is nearer to running than standing still.',
  cues: [
    'Press the long band out from your chest, side-on to the anchor.',
    'Stay there, arms long, ribs over hips.',
    'Lift one knee slowly, no higher than your hip.',
    'Lower the foot softly, then march with the other.',
  ],
  faults: [
    'Body sways like a mast at sea: lift the feet lower and slower.',
    'Arms fold in like a tired boxer: move nearer the anchor and keep them long.',
  ],
  feel: 'Both sides of the waist and the outside of the hip you stand on. If your arms shake first, use less pull. If balance goes, lift only the heel.',
  breathing: 'Breathe out as each knee comes up, in with both feet down.',
};

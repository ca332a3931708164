import type { ExerciseText } from '../text.ts';

export const catCowText: ExerciseText = {
  whatFor: 'Moves spine and pelvis easily both ways, a soft start for a back and hips that have sat or run for long.',
  cues: [
    'Come onto hands and knees, arms straight.',
    'Tip your tail up and let your belly sink, chest opening.',
    'Tuck your tail and round your back towards the ceiling.',
    'Move bone by bone, tail first, head last.',
  ],
  faults: [
    'Elbows pump like pistons: leave them long and move the spine.',
    'Head nods ahead of the rest like a toy dog: let it follow, last of all.',
  ],
  feel: 'A soft stretch along the back, then down the front. If one spot pinches, make the curve smaller. If your wrists ache, use fists.',
  breathing: 'Breathe in as the chest opens, out as the back rounds.',
};

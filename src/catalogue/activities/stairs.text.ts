import type { ExerciseText } from '../text.ts';

export const stairsText: ExerciseText = {
  whatFor: 'Works buttocks and thighs at an easy effort, with no landing harder than a step.',
  cues: [
    'Use a stair machine, or one flight up and down with a hand near the rail.',
    'Place the whole foot on the step.',
    'Press through the heel and stand tall at the top.',
    'Step down softly, one stair at a time.',
  ],
  faults: [
    'Knee dives inwards like a closing door: steer it over your second toe.',
    'Trunk folds over the rail like a towel: look ahead and lengthen your neck.',
  ],
  feel: 'The buttock and thigh of the leg that climbs. If the hip hurts on the way up, stop and take the elliptical instead.',
  breathing: 'Slow down whenever talking gets hard.',
};

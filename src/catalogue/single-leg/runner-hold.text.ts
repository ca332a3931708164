import type { ExerciseText } from '../text.ts';

export const runnerHoldText: ExerciseText = {
  whatFor: 'Holds a running stride still, so the standing hip learns to stay level while the other hip lifts its knee.',
  cues: [
    'Stand tall close to the wall, a hand free to reach it.',
    'Lift one knee towards hip height and bring the opposite arm forward.',
    'Push tall through the standing foot and hold.',
    'Lower arm and foot together, slowly.',
  ],
  faults: [
    'Trunk leans back like a recliner: lower the knee and bring your ribs over your hips.',
    'Standing side sinks like a tent with a loose peg: tighten that buttock and rise.',
  ],
  feel: 'The side of the standing buttock, with some work at the front of the lifted hip. If that front pinches, hold the knee lower.',
  breathing: 'Keep breathing as easily as on a slow run.',
};

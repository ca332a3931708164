import type { ExerciseText } from '../text.ts';

export const singleLegBridgeText: ExerciseText = {
  whatFor:
    'Puts the whole bridge on one hip, so the buttock learns to push while the side of the hip keeps the pelvis level, as each stride asks.',
  cues: [
    'Lie on your back, one foot planted, the other knee bent above its hip.',
    'Drive the planted heel down. Rise until shoulder, hip and knee make a line.',
    'Keep both sides of your pelvis at the same height.',
    'Lower slowly, both sides reaching the mat together.',
  ],
  faults: [
    'Free side of the pelvis hangs like a dropped wing: lift a little less and level it first.',
    'Free leg kicks like a swimmer: keep its knee quiet above the hip.',
  ],
  feel: 'Deep in the buttock of the planted leg. If the hamstring takes over, bring the heel nearer. If your back does, stop a little lower.',
  breathing: 'Breathe out on the push, in as you lower.',
};

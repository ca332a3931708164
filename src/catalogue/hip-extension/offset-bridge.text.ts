import type { ExerciseText } from '../text.ts';

export const offsetBridgeText: ExerciseText = {
  whatFor: 'Shifts most of the work to one hip at a time, as running does, while the other foot stays down for balance.',
  cues: [
    "Lie on your back, one foot near your buttocks, the other a foot's length further out.",
    'Press mostly through the near heel and raise your hips.',
    'Keep the far foot light, there for balance only.',
    'Come down slowly, your weight still on the near leg.',
  ],
  faults: [
    'Far leg takes over like an eager helper: slide that foot further away.',
    'Pelvis slopes like a table with one short leg: level both hip bones before you lower.',
  ],
  feel: 'The buttock of the near leg. If the far thigh is busy, lighten that foot. If the near hamstring grips, push the foot slightly away from you.',
  breathing: 'Breathe out while you press up, in for the slow way down.',
};

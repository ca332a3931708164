import type { ExerciseText } from '../text.ts';

export const edgeStretchText: ExerciseText = {
  whatFor: 'Stretches the front of the hip without kneeling, so it can break up a day of sitting beside any steady chair.',
  cues: [
    'Stand in a split stance, a hand on the chair, and tuck your tail under.',
    'Firm up the buttock of the back leg.',
    'Bend both knees slightly and shift forward, trunk upright.',
    'Stop at the first clear pull and rest there.',
  ],
  faults: [
    'Trunk tips to the chair like a bowing waiter: lift your breastbone and bring the chair nearer.',
    "Back foot turns out like a skater's: point its toes straight ahead.",
  ],
  feel: 'High at the front of the hip behind you. If it is mostly in the calf, let that heel rise. If your back tightens, tuck more and shift less.',
  breathing: 'Let a slow breath out carry you into it.',
};

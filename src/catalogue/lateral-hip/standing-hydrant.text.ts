import type { ExerciseText } from '../text.ts';

export const standingHydrantText: ExerciseText = {
  whatFor:
    'Trains the standing hip to keep the pelvis level while the other thigh opens outwards, a control every stride calls on.',
  cues: [
    'Stand on one leg, a hand on the wall, the other knee bent behind you.',
    'Lean a little forward from the hips and keep your back long.',
    'Open the bent knee out to the side, pelvis level.',
    'Close it slowly until the knees are side by side.',
  ],
  faults: [
    'Moving side of the pelvis hitches up like a raised eyebrow: open less far.',
    'Standing knee caves in like wet card: steer it over the middle of your foot.',
  ],
  feel: 'The outside of the standing hip first, the opening hip second. If the wall hand works hard, use two fingers and slow down.',
  breathing: 'Let the breath out as the thigh opens, and draw it in as it closes.',
};

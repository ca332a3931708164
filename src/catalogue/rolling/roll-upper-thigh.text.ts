import type { ExerciseText } from '../text.ts';

export const rollUpperThighText: ExerciseText = {
  whatFor:
    'Brings slow pressure to the top of the thigh, front and inside, a place that can feel tight after running or sitting.',
  cues: [
    'Lie on your forearms, the roller across one upper thigh, below the hip bone.',
    'Roll a short way down the front and back.',
    'Bend that knee out to the side, turn the roller along you and do the inner thigh.',
    'Stay on muscle, a palm away from hip bone, groin and knee.',
  ],
  faults: [
    'Roller creeps into the groin like a cat under a blanket: stop a palm below the crease.',
    'Whole weight parks on one spot like a lorry: share it with your forearms and other knee.',
  ],
  feel: 'Broad, mild pressure in the muscle. If it is sharp, throbs or meets bone, move the roller down the thigh or lift some weight off.',
  breathing: 'Let the belly soften with each breath out.',
};
